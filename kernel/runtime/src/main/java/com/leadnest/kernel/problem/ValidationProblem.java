package com.leadnest.kernel.problem;

import java.util.List;
import java.util.Map;

/** 400: values that do not fit, with messages by wire field name. */
public final class ValidationProblem extends Problem {

    public ValidationProblem(Map<String, List<String>> details) {
        super(400, "validation_failed", "Invalid input data", details, Map.of());
    }

    /** One field, one message. */
    public static ValidationProblem of(String field, String message) {
        return new ValidationProblem(Map.of(field, List.of(message)));
    }
}
