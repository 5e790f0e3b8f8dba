package com.leadnest.standalone;

import java.time.Duration;

/** Nothing for the first restart, then longer and longer; forgotten after a calm minute. */
final class Backoff {

    private static final long CALM_NANOS = Duration.ofMinutes(1).toNanos();
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private boolean used;
    private long lastNanos;
    private Duration pause = Duration.ZERO;

    /** @param nowNanos a monotonic clock, as System.nanoTime */
    Duration next(long nowNanos) {
        if (!used || nowNanos - lastNanos > CALM_NANOS) {
            pause = Duration.ZERO;
        } else {
            pause = pause.isZero() ? FIRST : min(pause.multipliedBy(2), LONGEST);
        }
        used = true;
        lastNanos = nowNanos;
        return pause;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
