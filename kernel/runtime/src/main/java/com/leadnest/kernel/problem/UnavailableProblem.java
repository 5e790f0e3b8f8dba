package com.leadnest.kernel.problem;

import java.util.Map;

/** 503: a part this answer needs is away; nothing was done. */
public final class UnavailableProblem extends Problem {

    public UnavailableProblem(String what) {
        super(
                503,
                "unavailable",
                "The " + what + " is not available right now. Please try again in a moment.",
                Map.of(),
                Map.of("Retry-After", "5"));
    }
}
