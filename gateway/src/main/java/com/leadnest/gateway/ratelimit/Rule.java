package com.leadnest.gateway.ratelimit;

import java.time.Duration;

/**
 * At most so many requests in any window of that length, wherever the window begins.
 *
 * @param limit requests, 1 or more
 * @param window length, 1 s or more
 */
public record Rule(int limit, Duration window) {

    private static final int SMALLEST_LEASED = 400;
    private static final int STEPS = 200;
    private static final int LARGEST_LEASE = 256;

    public Rule {
        if (limit < 1 || window.toMillis() < 1) {
            throw new IllegalArgumentException("a rate limit needs at least 1 request in at least 1 ms");
        }
    }

    /** Permits one gateway may hold at once: 1 for small limits, where every request asks. */
    int lease() {
        return limit < SMALLEST_LEASED ? 1 : Math.min(LARGEST_LEASE, limit / STEPS);
    }

    /** How long a lease may be spent at most, ms. A limit that is leased loses up to 1/200 of its rate by it. */
    long stepMillis() {
        return lease() == 1 ? 1 : Math.max(1, window.toMillis() / STEPS);
    }
}
