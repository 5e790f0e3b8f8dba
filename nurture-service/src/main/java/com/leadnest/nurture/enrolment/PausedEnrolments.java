package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.PersonRows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Enrolments that are paused, with what they go on with. */
@Singleton
public class PausedEnrolments {

    private static final String SELECT = "SELECT lead_id, id, business_id, sequence_id, sequence_version, held_due_at,"
            + " held_position, held_variant, held_decides, events, paused_at FROM enrolments"
            + " WHERE business_id = $1 AND status = 'paused' AND lead_id = ANY ($2)";
    private static final String OF_PEOPLE = SELECT + " ORDER BY lead_id, id FOR UPDATE";
    private static final String THESE = SELECT + " AND id = ANY ($3) ORDER BY lead_id, id FOR UPDATE";

    /** The paused enrolments of these people, locked. */
    public Uni<List<PendingStep>> lock(SqlConnection tx, UUID business, Collection<UUID> leads) {
        return tx.preparedQuery(OF_PEOPLE)
                .execute(Tuple.of(business, leads.toArray(UUID[]::new)))
                .map(rows -> {
                    List<PendingStep> held = new ArrayList<>(rows.size());
                    rows.forEach(row -> held.add(held(row)));
                    return held;
                });
    }

    /** Those of these runs that are paused, locked. */
    Uni<List<Paused>> these(SqlConnection tx, UUID business, Collection<PendingStep.Run> runs) {
        Tuple parameters = Tuple.of(
                business,
                runs.stream().map(PendingStep.Run::lead).toArray(UUID[]::new),
                runs.stream().map(PendingStep.Run::enrolment).toArray(UUID[]::new));
        return tx.preparedQuery(THESE).execute(parameters).map(rows -> {
            List<Paused> paused = new ArrayList<>(rows.size());
            rows.forEach(row -> paused.add(new Paused(held(row), PersonRows.instant(row, "paused_at"))));
            return paused;
        });
    }

    private static PendingStep held(Row row) {
        PendingStep.Run run = new PendingStep.Run(
                row.getUUID("business_id"),
                row.getUUID("lead_id"),
                row.getUUID("id"),
                row.getUUID("sequence_id"),
                row.getInteger("sequence_version"));
        return new PendingStep(
                run,
                PersonRows.instant(row, "held_due_at"),
                row.getInteger("held_position"),
                row.getString("held_variant"),
                row.getBoolean("held_decides"),
                row.getLong("events"),
                0);
    }

    /** A paused enrolment: what it goes on with, and since when it rests. */
    record Paused(PendingStep held, Instant since) {}
}
