package com.leadnest.analytics.store;

import com.leadnest.analytics.fact.Cell;
import com.leadnest.analytics.fact.Changes;
import com.leadnest.analytics.fact.Measure;
import com.leadnest.analytics.fact.ResponseCell;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Adds what a batch changed to the sums; the last statements of its transaction, since these rows are shared. */
@Singleton
public class DailyCounts {

    private static final String KEY = "day, source, campaign, owner, industry";

    private static final String APPLY = "INSERT INTO daily_counts AS d (business_id, " + KEY + ", "
            + Measure.columns("%s") + ") SELECT $1, * FROM unnest($2::date[], $3::text[], $4::text[], $5::text[],"
            + " $6::text[], "
            + IntStream.range(0, Measure.values().length)
                    .mapToObj(index -> "$" + (index + 7) + "::bigint[]")
                    .collect(Collectors.joining(", "))
            + ") ON CONFLICT (business_id, " + KEY + ") DO UPDATE SET " + Measure.columns("%s = d.%s + excluded.%s");

    private static final String APPLY_RESPONSES = "INSERT INTO response_times AS r (business_id, " + KEY
            + ", class, leads) SELECT $1, * FROM unnest($2::date[], $3::text[], $4::text[], $5::text[], $6::text[],"
            + " $7::smallint[], $8::bigint[]) ON CONFLICT (business_id, " + KEY
            + ", class) DO UPDATE SET leads = r.leads + excluded.leads";

    public Uni<Void> apply(SqlConnection transaction, UUID business, Changes changes) {
        return counts(transaction, business, List.copyOf(changes.counts().entrySet()))
                .chain(() -> responses(
                        transaction, business, List.copyOf(changes.responses().entrySet())));
    }

    /** Forgets all sums of a business. */
    public Uni<Void> clear(SqlConnection transaction, UUID business) {
        return transaction
                .preparedQuery("DELETE FROM daily_counts WHERE business_id = $1")
                .execute(Tuple.of(business))
                .chain(() -> transaction
                        .preparedQuery("DELETE FROM response_times WHERE business_id = $1")
                        .execute(Tuple.of(business)))
                .replaceWithVoid();
    }

    private static Uni<Void> counts(SqlConnection transaction, UUID business, List<Map.Entry<Cell, long[]>> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<Map.Entry<Cell, long[]>> columns = keyed(new Columns<>(business, rows), Map.Entry::getKey);
        Arrays.stream(Measure.values()).forEach(measure -> columns.number(row -> row.getValue()[measure.ordinal()]));
        return transaction.preparedQuery(APPLY).execute(columns.tuple()).replaceWithVoid();
    }

    private static Uni<Void> responses(
            SqlConnection transaction, UUID business, List<Map.Entry<ResponseCell, Long>> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<Map.Entry<ResponseCell, Long>> columns = keyed(
                        new Columns<>(business, rows), row -> row.getKey().cell())
                .smallint(row -> row.getKey().responseClass())
                .bigint(Map.Entry::getValue);
        return transaction
                .preparedQuery(APPLY_RESPONSES)
                .execute(columns.tuple())
                .replaceWithVoid();
    }

    private static <T> Columns<T> keyed(Columns<T> columns, Function<T, Cell> cell) {
        return columns.day(row -> cell.apply(row).day())
                .text(row -> cell.apply(row).dimensions().source())
                .text(row -> cell.apply(row).dimensions().campaign())
                .text(row -> cell.apply(row).dimensions().owner())
                .text(row -> cell.apply(row).dimensions().industry());
    }
}
