package com.leadnest.kernel.problem;

/** 404: not there, or not the caller's: the two are not told apart. */
public final class NotFoundProblem extends Problem {

    public NotFoundProblem(String what) {
        super(404, "not_found", "There is no such " + what + ".");
    }
}
