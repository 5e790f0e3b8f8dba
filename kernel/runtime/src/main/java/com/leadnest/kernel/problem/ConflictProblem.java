package com.leadnest.kernel.problem;

import java.util.List;
import java.util.Map;

/** 409: the request is sound, the state of things is against it. */
public final class ConflictProblem extends Problem {

    public ConflictProblem(String code, String message, Map<String, List<String>> details) {
        super(409, code, message, details, Map.of());
    }

    public ConflictProblem(String code, String message) {
        this(code, message, Map.of());
    }
}
