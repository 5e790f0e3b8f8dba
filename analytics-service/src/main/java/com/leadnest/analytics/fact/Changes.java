package com.leadnest.analytics.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a batch adds to the daily counts and takes from them: the difference between what its facts were worth before
 * and what they are worth now. Whatever came before, and in whichever order, the sums are those of the facts.
 */
public final class Changes {

    private final ZoneId zone;
    private final Map<Cell, long[]> counts = new TreeMap<>();
    private final Map<ResponseCell, Long> responses = new TreeMap<>();

    /** @param zone whose midnights divide the days */
    public Changes(ZoneId zone) {
        this.zone = zone;
    }

    /** A fact as it is now. */
    public void add(Fact fact, Dimensions dimensions) {
        fact.count(new Sum(dimensions, 1));
    }

    /** A fact as it was. */
    public void remove(Fact fact, Dimensions dimensions) {
        fact.count(new Sum(dimensions, -1));
    }

    /** The counts that changed, in the order in which their rows are to be locked; one number for each measure. */
    public Map<Cell, long[]> counts() {
        counts.values().removeIf(Changes::isNothing);
        return counts;
    }

    /** The response times that changed, in the order in which their rows are to be locked. */
    public Map<ResponseCell, Long> responses() {
        responses.values().removeIf(change -> change == 0);
        return responses;
    }

    private static boolean isNothing(long[] numbers) {
        for (long number : numbers) {
            if (number != 0) {
                return false;
            }
        }
        return true;
    }

    /** Where one fact is counted. */
    private final class Sum implements Fact.Counter {

        private final Dimensions dimensions;
        private final int sign;

        Sum(Dimensions dimensions, int sign) {
            this.dimensions = dimensions;
            this.sign = sign;
        }

        @Override
        public void count(Instant at, Measure measure, long amount) {
            long[] numbers =
                    counts.computeIfAbsent(new Cell(day(at), dimensions), cell -> new long[Measure.values().length]);
            numbers[measure.ordinal()] += sign * amount;
        }

        @Override
        public void response(Instant arrived, Instant touched) {
            Cell cell = new Cell(day(arrived), dimensions);
            responses.merge(new ResponseCell(cell, ResponseClass.of(arrived, touched)), (long) sign, Long::sum);
        }

        private LocalDate day(Instant at) {
            return at.atZone(zone).toLocalDate();
        }
    }
}
