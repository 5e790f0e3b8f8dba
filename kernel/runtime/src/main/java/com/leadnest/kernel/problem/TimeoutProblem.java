package com.leadnest.kernel.problem;

/** 504: a part this answer needs did not answer in time. */
public final class TimeoutProblem extends Problem {

    public TimeoutProblem(String what) {
        super(504, "upstream_timeout", "The " + what + " did not answer in time.");
    }
}
