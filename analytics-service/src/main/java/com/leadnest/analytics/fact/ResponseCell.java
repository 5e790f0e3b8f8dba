package com.leadnest.analytics.fact;

import java.util.Comparator;

/** A row of the response times. @param cell day of arrival and dimensions @param responseClass see {@link ResponseClass} */
public record ResponseCell(Cell cell, short responseClass) implements Comparable<ResponseCell> {

    private static final Comparator<ResponseCell> ORDER =
            Comparator.comparing(ResponseCell::cell).thenComparing(ResponseCell::responseClass);

    @Override
    public int compareTo(ResponseCell other) {
        return ORDER.compare(this, other);
    }
}
