package com.leadnest.analytics.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

/** Rows as columns, the parameters of a set-based statement: $1 is the business, the arrays follow. */
final class Columns<T> {

    private final List<T> rows;
    private final Tuple tuple;

    Columns(UUID business, List<T> rows) {
        this.rows = rows;
        this.tuple = Tuple.of(business);
    }

    Columns<T> uuid(Function<T, UUID> column) {
        return add(column, UUID[]::new);
    }

    Columns<T> text(Function<T, String> column) {
        return add(column, String[]::new);
    }

    Columns<T> integer(Function<T, Integer> column) {
        return add(column, Integer[]::new);
    }

    Columns<T> bigint(Function<T, Long> column) {
        return add(column, Long[]::new);
    }

    Columns<T> number(ToLongFunction<T> column) {
        return bigint(column::applyAsLong);
    }

    Columns<T> smallint(Function<T, Short> column) {
        return add(column, Short[]::new);
    }

    Columns<T> flag(Function<T, Boolean> column) {
        return add(column, Boolean[]::new);
    }

    Columns<T> day(Function<T, LocalDate> column) {
        return add(column, LocalDate[]::new);
    }

    Columns<T> moment(Function<T, Instant> column) {
        return add(
                row -> {
                    Instant at = column.apply(row);
                    return at == null ? null : at.atOffset(ZoneOffset.UTC);
                },
                OffsetDateTime[]::new);
    }

    Tuple tuple() {
        return tuple;
    }

    private <C> Columns<T> add(Function<T, C> column, IntFunction<C[]> array) {
        tuple.addValue(rows.stream().map(column).toArray(array));
        return this;
    }
}
