package com.leadnest.analytics.fact;

import java.time.Instant;

/** Something that happened. It alone says what it counts as: the only place where that is decided. */
public interface Fact {

    /** Counts what this is worth; nothing for a fact that is not complete yet. */
    void count(Counter counter);

    /** Takes counts. */
    interface Counter {

        /** @param at when it counts; its day is the business's */
        void count(Instant at, Measure measure, long amount);

        /** A lead's first touch. */
        void response(Instant arrived, Instant touched);

        default void one(Instant at, Measure measure) {
            count(at, measure, 1);
        }
    }
}
