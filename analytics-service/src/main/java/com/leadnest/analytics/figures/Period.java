package com.leadnest.analytics.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whole days, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    /** The last days, today among them. @param days at least 1 */
    public static Period last(int days, LocalDate today) {
        return new Period(today.minusDays(days - 1L), today);
    }

    /** As many days right before. */
    public Period before() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** How many days of another period are in this one. */
    public int shared(Period other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate last = to.isBefore(other.to) ? to : other.to;
        return last.isBefore(first) ? 0 : new Period(first, last).days();
    }
}
