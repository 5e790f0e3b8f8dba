package com.leadnest.kernel.problem;

import java.util.List;
import java.util.Map;

/** 422: well-formed, but a business rule says no. */
public final class UnprocessableProblem extends Problem {

    public UnprocessableProblem(String code, String message, Map<String, List<String>> details) {
        super(422, code, message, details, Map.of());
    }

    public UnprocessableProblem(String code, String message) {
        this(code, message, Map.of());
    }
}
