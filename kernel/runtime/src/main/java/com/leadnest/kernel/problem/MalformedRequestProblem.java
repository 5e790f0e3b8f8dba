package com.leadnest.kernel.problem;

/** 400: the request cannot be read at all (broken JSON, broken multipart). */
public final class MalformedRequestProblem extends Problem {

    public MalformedRequestProblem(String message) {
        super(400, "malformed_request", message);
    }
}
