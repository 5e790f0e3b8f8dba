package com.leadnest.analytics.figures;

import com.leadnest.analytics.fact.Measure;
import io.vertx.mutiny.sqlclient.Row;

/** Sums of the daily counts over some rows. */
public final class Sums {

    /** Columns that {@link #read} takes. */
    static final String COLUMNS = Measure.columns("coalesce(sum(%s), 0)::bigint AS %s");

    private final long[] numbers;

    private Sums(long[] numbers) {
        this.numbers = numbers;
    }

    static Sums read(Row row) {
        long[] numbers = new long[Measure.values().length];
        for (Measure measure : Measure.values()) {
            numbers[measure.ordinal()] = row.getLong(measure.column());
        }
        return new Sums(numbers);
    }

    public long of(Measure measure) {
        return numbers[measure.ordinal()];
    }
}
