package com.leadnest.nurture.due;

import com.leadnest.nurture.pending.PendingColumns;
import com.leadnest.nurture.pending.PendingStep;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Takes what is due, from every shard the same. Taken rows stay locked until the transaction ends. */
@Singleton
class Claim {

    private static final String SHARDS = "generate_series(0, " + (PendingColumns.SHARDS - 1) + ") AS s(shard)";

    /**
     * The lower bound keeps the scan out of the part of the index where all rows are dead: as long as somebody's old
     * snapshot holds them, they could not be cleaned up and every claim would wade through them.
     */
    private static final String DUE = "d.due_at > $1 AND d.due_at <= $2";

    /** The shards in an order of their own each time, so that it is not always the same ones that come first. */
    private static final String MIXED = "(SELECT ((g.n * $5::int + $4::int) & " + (PendingColumns.SHARDS - 1)
            + ")::smallint AS shard FROM generate_series(0, " + (PendingColumns.SHARDS - 1) + ") AS g(n)) AS s";

    private static final String TAKE = "WITH active AS MATERIALIZED (SELECT s.shard FROM " + MIXED
            + " CROSS JOIN LATERAL (SELECT 1 FROM due_steps d WHERE d.shard = s.shard AND " + DUE
            + " LIMIT 1) any_due LIMIT $6), share AS MATERIALIZED"
            + " (SELECT greatest(1, $3::bigint / greatest(1, count(*))) AS rows FROM active)"
            + " SELECT share.rows AS share, c.* FROM active CROSS JOIN share CROSS JOIN LATERAL (SELECT d.lead_id,"
            + " d.enrolment_id, d.business_id, d.sequence_id, d.sequence_version, d.due_at, d.position, d.variant,"
            + " d.decides, d.events, d.failures FROM due_steps d WHERE d.shard = active.shard AND " + DUE
            + " ORDER BY d.due_at LIMIT share.rows FOR UPDATE SKIP LOCKED) c";

    private static final String NEXT = "SELECT min(n.due_at) AS due_at FROM " + SHARDS
            + " CROSS JOIN LATERAL (SELECT d.due_at FROM due_steps d WHERE d.shard = s.shard::smallint"
            + " AND d.due_at > $1 ORDER BY d.due_at LIMIT 1) n";

    /**
     * Due steps, oldest first in each shard.
     *
     * @param after only what fell due after this
     * @param limit of all shards together; a little more when there are more shards than that
     * @param shards of how many shards at most; those that are left out this time have the same chance next time
     */
    Uni<Taken> take(SqlConnection tx, Instant after, Instant now, int limit, int shards) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Tuple parameters = Tuple.tuple()
                .addOffsetDateTime(after.atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                .addLong((long) limit)
                .addInteger(random.nextInt(PendingColumns.SHARDS))
                // Odd, and so without a common factor with the number of shards: each comes once.
                .addInteger(2 * random.nextInt(PendingColumns.SHARDS / 2) + 1)
                .addLong((long) shards);
        return tx.preparedQuery(TAKE).execute(parameters).map(rows -> {
            List<PendingStep> steps = new ArrayList<>(rows.size());
            long share = Long.MAX_VALUE;
            for (Row row : rows) {
                steps.add(PendingColumns.step(row));
                share = row.getLong("share");
            }
            return new Taken(steps, isFull(steps, share));
        });
    }

    private static boolean isFull(List<PendingStep> steps, long share) {
        int[] counts = new int[PendingColumns.SHARDS];
        return steps.stream()
                .anyMatch(step -> ++counts[PendingColumns.shard(step.run().business())] >= share);
    }

    /** When the next step after now falls due. */
    Uni<Optional<Instant>> next(SqlConnection tx, Instant now) {
        return tx.preparedQuery(NEXT)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .map(rows -> Optional.ofNullable(rows.iterator().next().getOffsetDateTime("due_at"))
                        .map(at -> at.toInstant()));
    }

    /** @param more whether a shard gave its whole share, so that there may be more of it */
    record Taken(List<PendingStep> steps, boolean more) {}
}
