package com.leadnest.analytics.store;

import com.leadnest.analytics.fact.Fact;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A table of facts of one kind. */
interface FactTable<F extends Fact> {

    /**
     * A fact before and after a batch.
     *
     * @param lead whose it is, or null
     * @param before null when it is new
     */
    record Change<F>(UUID lead, F before, F after) {}

    /** Brings in what a batch tells. Changes that change nothing may be left out of the result. */
    Uni<List<Change<F>>> merge(SqlConnection transaction, UUID business, List<F> facts);

    /** All facts of some leads, as stored. */
    Uni<List<F>> of(SqlConnection transaction, UUID business, UUID[] leads);

    UUID lead(F fact);

    static <F> Uni<List<F>> list(SqlConnection transaction, String sql, Tuple values, Function<Row, F> reader) {
        return transaction.preparedQuery(sql).execute(values).map(rows -> {
            List<F> facts = new ArrayList<>(rows.rowCount());
            rows.forEach(row -> facts.add(reader.apply(row)));
            return facts;
        });
    }
}
