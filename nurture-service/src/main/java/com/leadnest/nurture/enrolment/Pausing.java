package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.pending.PendingSteps;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Pauses enrolments whose rows the caller holds: what they would do next is kept with them. */
@Singleton
class Pausing {

    private static final String HOLD = "UPDATE enrolments e SET status = 'paused', paused_at = $2,"
            + " held_due_at = u.due, held_position = u.position, held_variant = u.variant, held_decides = u.decides,"
            + " events = u.events FROM unnest($3::uuid[], $4::uuid[], $5::timestamptz[], $6::int[], $7::text[],"
            + " $8::boolean[], $9::bigint[]) AS u(lead, id, due, position, variant, decides, events)"
            + " WHERE e.business_id = $1 AND e.lead_id = u.lead AND e.id = u.id";

    private final PendingSteps pending;
    private final EnrolmentEvents events;
    private final Clock clock;

    @Inject
    Pausing(PendingSteps pending, EnrolmentEvents events, Clock clock) {
        this.pending = pending;
        this.events = events;
        this.clock = clock;
    }

    /** @return how many were paused: all of them */
    Uni<Integer> pause(SqlConnection tx, UUID business, List<PendingStep> running) {
        if (running.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        Instant now = clock.instant();
        List<PendingStep> held = running.stream().map(step -> step.after(1)).toList();
        return pending.remove(tx, held.stream().map(PendingStep::run).toList())
                .chain(() -> tx.preparedQuery(HOLD).execute(columns(business, held, now)))
                .chain(() -> events.paused(tx, held, now))
                .replaceWith(held.size());
    }

    private static Tuple columns(UUID business, List<PendingStep> held, Instant now) {
        return Tuple.tuple()
                .addUUID(business)
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                .addArrayOfUUID(held.stream().map(step -> step.run().lead()).toArray(UUID[]::new))
                .addArrayOfUUID(
                        held.stream().map(step -> step.run().enrolment()).toArray(UUID[]::new))
                .addValue(held.stream()
                        .map(step -> step.dueAt().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfInteger(held.stream().map(PendingStep::position).toArray(Integer[]::new))
                .addArrayOfString(held.stream().map(PendingStep::variant).toArray(String[]::new))
                .addArrayOfBoolean(held.stream().map(PendingStep::decides).toArray(Boolean[]::new))
                .addArrayOfLong(held.stream().map(PendingStep::events).toArray(Long[]::new));
    }
}
