package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.pending.PendingStep;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Enrolments that are paused, with what they go on with. */
@Singleton
public class PausedEnrolments {

    private static final String LOCK = "SELECT lead_id, id, business_id, sequence_id, sequence_version, held_due_at,"
            + " held_position, held_variant, held_decides, events FROM enrolments"
            + " WHERE business_id = $1 AND lead_id = ANY ($2) AND status = 'paused' ORDER BY lead_id, id FOR UPDATE";

    /** The paused enrolments of these people, locked. */
    public Uni<List<PendingStep>> lock(SqlConnection tx, UUID business, Collection<UUID> leads) {
        return tx.preparedQuery(LOCK)
                .execute(Tuple.of(business, leads.toArray(UUID[]::new)))
                .map(rows -> {
                    List<PendingStep> held = new ArrayList<>(rows.size());
                    rows.forEach(row -> held.add(held(row)));
                    return held;
                });
    }

    static PendingStep held(Row row) {
        PendingStep.Run run = new PendingStep.Run(
                row.getUUID("business_id"),
                row.getUUID("lead_id"),
                row.getUUID("id"),
                row.getUUID("sequence_id"),
                row.getInteger("sequence_version"));
        return new PendingStep(
                run,
                row.getOffsetDateTime("held_due_at").toInstant(),
                row.getInteger("held_position"),
                row.getString("held_variant"),
                row.getBoolean("held_decides"),
                row.getLong("events"),
                0);
    }
}
