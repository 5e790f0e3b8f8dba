package com.leadnest.kernel.problem;

import java.util.Map;

/** 429: too often; Retry-After says when to come back. */
public final class RateLimitedProblem extends Problem {

    public RateLimitedProblem(String message, long retryAfterSeconds) {
        super(429, "rate_limited", message, Map.of(), Map.of("Retry-After", Long.toString(retryAfterSeconds)));
    }
}
