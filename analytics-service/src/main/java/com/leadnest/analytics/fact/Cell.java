package com.leadnest.analytics.fact;

import java.time.LocalDate;
import java.util.Comparator;

/** A row of the daily counts. @param day in the business's time zone */
public record Cell(LocalDate day, Dimensions dimensions) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::day)
            .thenComparing(cell -> cell.dimensions().source())
            .thenComparing(cell -> cell.dimensions().campaign())
            .thenComparing(cell -> cell.dimensions().owner())
            .thenComparing(cell -> cell.dimensions().industry());

    /** The order in which rows are locked: one order for all writers, so that none waits for another in a circle. */
    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
