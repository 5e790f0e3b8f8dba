package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.model.Next;
import com.leadnest.nurture.model.Walk;
import com.leadnest.nurture.pending.Pending;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.pending.PendingSteps;
import com.leadnest.nurture.person.Person;
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
import java.util.Optional;
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
        Intake intake = new Intake(leads.size());
        return writer.hold(tx, business, leads)
                .invoke(people -> people.forEach(person ->
                        intake.add(person, refusal(plan, person), first(business, plan, person, origin, now))))
                .chain(() -> intake.firsts().isEmpty()
                        ? Uni.createFrom().item(Set.<UUID>of())
                        : writer.insert(tx, intake.firsts(), origin, now))
                .map(inserted -> intake.result(inserted, now))
                .call(enrolled -> record(tx, business, plan, origin, enrolled));
    }

    private static Optional<String> refusal(Plan plan, Person person) {
        return Eligibility.refusal(plan.definition(), person);
    }

    private static Optional<PendingStep> first(UUID business, Plan plan, Person person, Origin origin, Instant now) {
        UUID enrolment = TypeId.newId();
        PendingStep.Run run =
                new PendingStep.Run(business, person.leadId(), enrolment, plan.sequence(), plan.version());
        Next next = Walk.next(plan.definition(), 0, now, Progresses.first(enrolment, person, origin.zone()));
        return Pending.of(run, next, 1);
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
