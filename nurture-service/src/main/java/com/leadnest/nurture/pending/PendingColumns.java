package com.leadnest.nurture.pending;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Pending steps as one array per column, and back from rows. */
public final class PendingColumns {

    /** The arrays as rows. */
    static final String ROWS = "unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::timestamptz[],"
            + " $7::int[], $8::text[], $9::boolean[], $10::bigint[], $11::smallint[], $12::smallint[])"
            + " AS u(lead_id, enrolment_id, business_id, sequence_id, sequence_version, due_at, position, variant,"
            + " decides, events, failures, shard)";

    /** Shards the businesses are spread over. */
    public static final int SHARDS = 256;

    private PendingColumns() {}

    static Tuple of(List<PendingStep> steps) {
        return Tuple.tuple()
                .addValue(column(steps, step -> step.run().lead(), UUID[]::new))
                .addValue(column(steps, step -> step.run().enrolment(), UUID[]::new))
                .addValue(column(steps, step -> step.run().business(), UUID[]::new))
                .addValue(column(steps, step -> step.run().sequence(), UUID[]::new))
                .addValue(column(steps, step -> step.run().version(), Integer[]::new))
                .addValue(column(steps, step -> step.dueAt().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new))
                .addValue(column(steps, PendingStep::position, Integer[]::new))
                .addValue(column(steps, PendingStep::variant, String[]::new))
                .addValue(column(steps, PendingStep::decides, Boolean[]::new))
                .addValue(column(steps, PendingStep::events, Long[]::new))
                .addValue(column(steps, step -> (short) step.failures(), Short[]::new))
                .addValue(column(steps, step -> shard(step.run().business()), Short[]::new));
    }

    /** A row of {@link PendingSteps#COLUMNS}. */
    public static PendingStep step(Row row) {
        return new PendingStep(
                new PendingStep.Run(
                        row.getUUID("business_id"),
                        row.getUUID("lead_id"),
                        row.getUUID("enrolment_id"),
                        row.getUUID("sequence_id"),
                        row.getInteger("sequence_version")),
                row.getOffsetDateTime("due_at").toInstant(),
                row.getInteger("position"),
                row.getString("variant"),
                row.getBoolean("decides"),
                row.getLong("events"),
                row.getShort("failures"));
    }

    /** By the last bits of the id: the first ones are a time and would put all new businesses together. */
    public static short shard(UUID business) {
        return (short) (business.getLeastSignificantBits() & (SHARDS - 1));
    }

    private static <T, C> C[] column(List<T> rows, Function<T, C> value, IntFunction<C[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
