package com.leadnest.kernel.problem;

/** 415: a kind of content this route does not read. */
public final class UnsupportedMediaProblem extends Problem {

    public UnsupportedMediaProblem(String message) {
        super(415, "unsupported_media_type", message);
    }
}
