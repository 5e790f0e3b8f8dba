package com.leadnest.analytics.fact;

import java.time.Instant;

/** Moments of which some are not known. */
final class Moments {

    private Moments() {}

    /** The earlier of two; null is unknown, and the known one counts. */
    static Instant earliest(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isBefore(one) ? other : one;
    }
}
