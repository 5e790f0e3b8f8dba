package com.leadnest.bench.steps;

import java.time.Instant;

/**
 * When the steps of people fall due.
 *
 * @param due of the first
 * @param everyMicros from one to the next; 0 for all at once
 * @param mixed whether they take turns in another order than that of their numbers, so that all businesses have steps
 *     at all times
 */
record Timetable(Instant due, long everyMicros, boolean mixed) {

    /** A prime that no number of people here is a multiple of. */
    private static final long MIX = 611_953;

    static Timetable atOnce(Instant due) {
        return new Timetable(due, 0, false);
    }

    /** Which turn somebody has, from 0. @param nth of the people, from 0 */
    long turn(long nth, int people) {
        return mixed ? nth * MIX % people : nth;
    }

    /** The same as an expression for the database. */
    String turn(String nth, int people) {
        return mixed ? "(" + nth + ")::bigint * " + MIX + " % " + people : nth;
    }

    /** Milliseconds since 1970 at which a turn is. */
    long millis(long turn) {
        return due.plusNanos(turn * everyMicros * 1_000).toEpochMilli();
    }
}
