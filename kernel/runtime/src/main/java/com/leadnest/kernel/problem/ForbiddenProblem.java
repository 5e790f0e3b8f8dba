package com.leadnest.kernel.problem;

/** 403: known, but not allowed. */
public final class ForbiddenProblem extends Problem {

    public ForbiddenProblem(String message) {
        super(403, "forbidden", message);
    }
}
