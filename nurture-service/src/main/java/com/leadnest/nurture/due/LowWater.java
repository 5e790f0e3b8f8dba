package com.leadnest.nurture.due;

import java.time.Duration;
import java.time.Instant;

/**
 * From where the dispatchers of a process look for due steps: what is long done is passed over. A step that is put in
 * with an earlier date, or that a failed claim gave back, is found by a look at everything every now and then. Beside
 * somebody's old snapshot everything is all that was ever done since, so that look takes a small share of the time
 * however long it lasts, and one dispatcher looks for all.
 */
final class LowWater {

    private static final Duration BEHIND = Duration.ofSeconds(1);
    private static final Duration EVERYTHING = Duration.ofSeconds(2);

    /** Times its length that pass until the next look at everything. */
    private static final int REST = 100;

    private Instant low = Instant.EPOCH;
    private Instant lookedAtAll = Instant.EPOCH;
    private Duration pause = EVERYTHING;

    /** Only what fell due after this is to be looked at. */
    synchronized Instant bound(Instant now) {
        // In either direction: clocks are set back, too.
        if (Duration.between(lookedAtAll, now).abs().compareTo(pause) >= 0) {
            lookedAtAll = now;
            return Instant.EPOCH;
        }
        return low;
    }

    /**
     * Learns from a look.
     *
     * @param bound that was looked from
     * @param drained whether the look found less than it could take
     * @param took how long it was
     */
    synchronized void after(Instant bound, boolean drained, Instant now, Duration took) {
        if (bound.equals(Instant.EPOCH)) {
            Duration share = took.multipliedBy(REST);
            pause = share.compareTo(EVERYTHING) > 0 ? share : EVERYTHING;
        }
        low = drained ? now.minus(BEHIND) : low;
    }
}
