package com.leadnest.nurture.statistics;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Changes of one business's counts, gathered before they are written. Not for several threads. */
public final class Tally {

    /** Stands for the enrolments as a whole. */
    public static final int WHOLE = 0;

    private final TreeMap<Line, Long> lines = new TreeMap<>();

    /** Counts something of a step once more. @param variant or null */
    public Tally step(UUID sequence, int step, String key, String variant, String what) {
        lines.merge(new Line(sequence, step, key, variant == null ? "" : variant, what), 1L, Long::sum);
        return this;
    }

    /** Counts an enrolment that begins. */
    public Tally enrolled(UUID sequence) {
        return step(sequence, WHOLE, "", null, "enrolled");
    }

    /** Counts an enrolment that ends. */
    public Tally ended(UUID sequence, String reason) {
        return step(sequence, WHOLE, "", null, "ended:" + reason);
    }

    Map<Line, Long> lines() {
        return lines;
    }

    /** One counter; in an order, so that two transactions lock counters in the same one. */
    record Line(UUID sequence, int step, String key, String variant, String what) implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            return order().compareTo(other.order());
        }

        private String order() {
            return sequence + "/" + step + "/" + key + "/" + variant + "/" + what;
        }
    }
}
