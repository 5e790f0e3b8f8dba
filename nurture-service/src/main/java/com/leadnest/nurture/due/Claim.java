package com.leadnest.nurture.due;

import com.leadnest.nurture.pending.PendingColumns;
import com.leadnest.nurture.pending.PendingStep;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what is due, from every shard the same. Taken rows stay locked until the transaction ends. */
@Singleton
class Claim {

    private static final String SHARDS = "generate_series(0, " + (PendingColumns.SHARDS - 1) + ") AS s(shard)";

    /**
     * The lower bound keeps the scan out of the part of the index where all rows are dead: as long as somebody's old
     * snapshot holds them, they could not be cleaned up and every claim would wade through them.
     */
    private static final String DUE = "d.due_at > $1 AND d.due_at <= $2";

    private static final String TAKE = "WITH active AS MATERIALIZED (SELECT s.shard::smallint AS shard FROM " + SHARDS
            + " CROSS JOIN LATERAL (SELECT 1 FROM due_steps d WHERE d.shard = s.shard::smallint AND " + DUE
            + " LIMIT 1) any_due), share AS MATERIALIZED"
            + " (SELECT greatest(1, $3::bigint / greatest(1, count(*))) AS rows FROM active)"
            + " SELECT c.* FROM active CROSS JOIN share CROSS JOIN LATERAL (SELECT d.lead_id, d.enrolment_id,"
            + " d.business_id, d.sequence_id, d.sequence_version, d.due_at, d.position, d.variant, d.decides, d.events,"
            + " d.failures FROM due_steps d WHERE d.shard = active.shard AND " + DUE
            + " ORDER BY d.due_at LIMIT share.rows FOR UPDATE SKIP LOCKED) c";

    private static final String NEXT = "SELECT min(n.due_at) AS due_at FROM " + SHARDS
            + " CROSS JOIN LATERAL (SELECT d.due_at FROM due_steps d WHERE d.shard = s.shard::smallint"
            + " AND d.due_at > $1 ORDER BY d.due_at LIMIT 1) n";

    /**
     * Due steps, oldest first in each shard.
     *
     * @param after only what fell due after this
     * @param limit of all shards together; a little more when there are more shards than that
     */
    Uni<List<PendingStep>> take(SqlConnection tx, Instant after, Instant now, int limit) {
        return tx.preparedQuery(TAKE)
                .execute(Tuple.of(after.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC), (long) limit))
                .map(rows -> {
                    List<PendingStep> steps = new ArrayList<>(rows.size());
                    rows.forEach(row -> steps.add(PendingColumns.step(row)));
                    return steps;
                });
    }

    /** When the next step after now falls due. */
    Uni<Optional<Instant>> next(SqlConnection tx, Instant now) {
        return tx.preparedQuery(NEXT)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .map(rows -> Optional.ofNullable(rows.iterator().next().getOffsetDateTime("due_at"))
                        .map(at -> at.toInstant()));
    }
}
