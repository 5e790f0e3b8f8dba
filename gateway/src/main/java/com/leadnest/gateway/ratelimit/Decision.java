package com.leadnest.gateway.ratelimit;

/**
 * What the limiter says to one request.
 *
 * @param admitted whether it may pass
 * @param limit of the rule that is nearest to its end
 * @param remaining requests that rule still admits
 * @param resetMillis ms until the oldest counted request leaves its window: when {@code remaining} begins to rise, and
 *     for a refused request when the next one is admitted
 */
public record Decision(boolean admitted, int limit, long remaining, long resetMillis) {

    /** Whole seconds, never early. */
    public long resetSeconds() {
        return Math.max(1, (resetMillis + 999) / 1000);
    }
}
