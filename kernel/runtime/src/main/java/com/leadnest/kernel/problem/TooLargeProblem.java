package com.leadnest.kernel.problem;

/** 413: more bytes than this route takes. */
public final class TooLargeProblem extends Problem {

    public TooLargeProblem(String message) {
        super(413, "payload_too_large", message);
    }
}
