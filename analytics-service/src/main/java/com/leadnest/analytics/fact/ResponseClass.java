package com.leadnest.analytics.fact;

import java.time.Duration;
import java.time.Instant;

/**
 * Classes of response times, finer where they are short: each second of the first minute, then about 5 % wide. The
 * class of a time never falls as the time grows, so a percentile lies in the class where the running sum passes it.
 */
public final class ResponseClass {

    private static final int EXACT_SECONDS = 60;
    private static final double WIDTH = Math.log(1.05);

    private ResponseClass() {}

    /** @param touched not before {@code arrived} */
    public static short of(Instant arrived, Instant touched) {
        long seconds = Duration.between(arrived, touched).toSeconds();
        if (seconds < EXACT_SECONDS) {
            return (short) Math.max(0, seconds);
        }
        return (short) (EXACT_SECONDS + (int) (Math.log((double) seconds / EXACT_SECONDS) / WIDTH));
    }
}
