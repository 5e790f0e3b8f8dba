package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.pending.PendingSteps;
import com.leadnest.nurture.plan.Plan;
import com.leadnest.nurture.statistics.SequenceCounts;
import com.leadnest.nurture.statistics.Tally;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts people into a sequence: one or thousands, in one transaction with its events. */
@Singleton
public class Enrolling {

    private final EnrolmentWriter writer;
    private final PendingSteps pending;
    private final SequenceCounts counts;
    private final EnrolmentEvents events;
    private final Clock clock;

    @Inject
    Enrolling(
            EnrolmentWriter writer, PendingSteps pending, SequenceCounts counts, EnrolmentEvents events, Clock clock) {
        this.writer = writer;
        this.pending = pending;
        this.counts = counts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enrols those whom the sequence can reach and who are not in it.
     *
     * @param tx with the business set
     * @param leads each once
     */
    public Uni<Enrolled> enrol(SqlConnection tx, UUID business, Plan plan, Collection<UUID> leads, Origin origin) {
        Instant now = clock.instant();
        Intake intake = new Intake(business, plan, origin, now, leads.size());
        return writer.hold(tx, business, leads)
                .invoke(people -> people.forEach(intake::add))
                .chain(() -> intake.firsts().isEmpty()
                        ? Uni.createFrom().item(Set.<UUID>of())
                        : writer.insert(tx, intake.firsts(), origin, now))
                .map(intake::result)
                .call(enrolled -> record(tx, business, plan, origin, enrolled));
    }

    private Uni<Void> record(SqlConnection tx, UUID business, Plan plan, Origin origin, Enrolled enrolled) {
        if (enrolled.started().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tally tally = new Tally();
        enrolled.started().forEach(start -> tally.enrolled(plan.sequence()));
        List<PendingStep> firsts =
                enrolled.started().stream().map(Enrolled.Start::first).toList();
        return pending.add(tx, firsts)
                .chain(() -> counts.add(tx, business, tally))
                .chain(() -> events.started(tx, plan, origin, enrolled));
    }
}
