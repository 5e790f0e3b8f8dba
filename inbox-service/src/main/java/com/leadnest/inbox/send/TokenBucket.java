package com.leadnest.inbox.send;

import java.time.Duration;

/** A rate with a burst of one second's worth. Plain arithmetic on nanoseconds that the caller reads. */
final class TokenBucket {

    private static final double SECOND = 1_000_000_000.0;

    private final double perSecond;
    private double tokens;
    private long filledAt;
    private long closedUntil;

    TokenBucket(int perSecond, long now) {
        this.perSecond = perSecond;
        this.tokens = perSecond;
        this.filledAt = now;
        this.closedUntil = now;
    }

    /** Takes as many as there are, at most this many. */
    synchronized int take(int most, long now) {
        if (now - closedUntil < 0) {
            return 0;
        }
        tokens = Math.min(perSecond, tokens + (now - filledAt) / SECOND * perSecond);
        filledAt = now;
        int taken = Math.max(0, Math.min(most, (int) tokens));
        tokens -= taken;
        return taken;
    }

    /** Gives back what was taken and not used. */
    synchronized void giveBack(int unused) {
        tokens = Math.min(perSecond, tokens + unused);
    }

    /** None for this long: the provider said that it was too much. */
    synchronized void close(Duration pause, long now) {
        closedUntil = Math.max(closedUntil, now + pause.toNanos());
    }
}
