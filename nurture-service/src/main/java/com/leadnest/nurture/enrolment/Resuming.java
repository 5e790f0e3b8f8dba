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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lets paused enrolments go on whose rows the caller holds. */
@Singleton
class Resuming {

    private static final String RUN = "UPDATE enrolments e SET status = 'running', paused_at = NULL,"
            + " held_due_at = NULL, held_position = NULL, held_variant = NULL, held_decides = NULL"
            + " FROM unnest($2::uuid[], $3::uuid[]) AS u(lead, id)"
            + " WHERE e.business_id = $1 AND e.lead_id = u.lead AND e.id = u.id";

    private final PendingSteps pending;
    private final EnrolmentEvents events;
    private final EnrolmentEnding ending;
    private final Skipping skipping;
    private final Clock clock;

    @Inject
    Resuming(PendingSteps pending, EnrolmentEvents events, EnrolmentEnding ending, Skipping skipping, Clock clock) {
        this.pending = pending;
        this.events = events;
        this.ending = ending;
        this.skipping = skipping;
        this.clock = clock;
    }

    /** @return how many went on, or came to their end by what was skipped: all of them */
    Uni<Integer> resume(SqlConnection tx, UUID business, List<PausedEnrolments.Paused> paused, ResumeMode mode) {
        if (paused.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        Instant now = clock.instant();
        List<PendingStep> resumed = paused.stream()
                .map(each ->
                        each.held().at(mode.due(each.held(), each.since(), now)).after(1))
                .toList();
        return events.resumed(tx, resumed, now)
                .chain(() -> run(tx, business, resumed))
                .chain(() -> mode == ResumeMode.SKIP
                        ? skipping.skip(tx, business, resumed, now)
                        : Uni.createFrom().item(new Skipping.Skipped(resumed, List.of())))
                .chain(left -> pending.add(tx, left.following()).chain(() -> ending.end(tx, business, left.endings())))
                .replaceWith(paused.size());
    }

    private static Uni<Void> run(SqlConnection tx, UUID business, List<PendingStep> resumed) {
        List<UUID> leads = new ArrayList<>();
        List<UUID> enrolments = new ArrayList<>();
        resumed.forEach(step -> {
            leads.add(step.run().lead());
            enrolments.add(step.run().enrolment());
        });
        return tx.preparedQuery(RUN)
                .execute(Tuple.of(business, leads.toArray(UUID[]::new), enrolments.toArray(UUID[]::new)))
                .replaceWithVoid();
    }
}
