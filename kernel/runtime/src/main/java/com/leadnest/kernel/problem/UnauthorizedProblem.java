package com.leadnest.kernel.problem;

import java.util.Map;

/** 401: no token, or one that does not hold. */
public final class UnauthorizedProblem extends Problem {

    public UnauthorizedProblem(String message) {
        super(401, "unauthorized", message, Map.of(), Map.of("WWW-Authenticate", "Bearer realm=\"leadnest\""));
    }
}
