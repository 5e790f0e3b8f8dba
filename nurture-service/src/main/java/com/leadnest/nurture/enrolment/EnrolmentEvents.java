package com.leadnest.nurture.enrolment;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.nurture.EnrolmentEnded;
import com.leadnest.contracts.nurture.EnrolmentPaused;
import com.leadnest.contracts.nurture.EnrolmentResumed;
import com.leadnest.contracts.nurture.EnrolmentStarted;
import com.leadnest.contracts.nurture.NurtureEvents;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.plan.Plan;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Tells others how people go through sequences. The version of an event counts the events of its enrolment. */
@Singleton
public class EnrolmentEvents {

    private final Outbox outbox;

    @Inject
    EnrolmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> started(SqlConnection tx, Plan plan, Origin origin, Enrolled enrolled) {
        List<OutboxEvent<EnrolmentStarted>> events = enrolled.started().stream()
                .map(start -> started(plan, origin, start))
                .toList();
        return outbox.recordBatch(tx, events);
    }

    Uni<Void> ended(SqlConnection tx, List<Ending> endings) {
        return outbox.recordBatch(
                tx, endings.stream().map(EnrolmentEvents::ended).toList());
    }

    /** @param paused with the event itself counted */
    Uni<Void> paused(SqlConnection tx, List<PendingStep> paused, Instant at) {
        return outbox.recordBatch(
                tx,
                paused.stream()
                        .map(step -> event(
                                step,
                                NurtureEvents.PAUSED,
                                new EnrolmentPaused(enrolment(step.run()), lead(step.run()), at)))
                        .toList());
    }

    /** @param resumed with the event itself counted */
    Uni<Void> resumed(SqlConnection tx, List<PendingStep> resumed, Instant at) {
        return outbox.recordBatch(
                tx,
                resumed.stream()
                        .map(step -> event(
                                step,
                                NurtureEvents.RESUMED,
                                new EnrolmentResumed(enrolment(step.run()), lead(step.run()), at)))
                        .toList());
    }

    /** The event of an ending, for whoever records it among others. */
    public static OutboxEvent<EnrolmentEnded> ended(Ending ending) {
        PendingStep.Run run = ending.run();
        EnrolmentEnded data = new EnrolmentEnded(
                enrolment(run),
                lead(run),
                TypeId.SEQUENCE.text(run.sequence()),
                ending.reason(),
                ending.cancelled(),
                ending.at());
        return OutboxEvent.of(NurtureEvents.ENDED, run.business(), lead(run), ending.events(), data);
    }

    private static OutboxEvent<EnrolmentStarted> started(Plan plan, Origin origin, Enrolled.Start start) {
        PendingStep.Run run = start.first().run();
        EnrolmentStarted data = new EnrolmentStarted(
                enrolment(run),
                lead(run),
                TypeId.SEQUENCE.text(plan.sequence()),
                plan.name(),
                plan.version(),
                origin.by(),
                start.at());
        return OutboxEvent.of(NurtureEvents.STARTED, run.business(), lead(run), 1, data)
                .correlatedWith(origin.correlation());
    }

    private static <T> OutboxEvent<T> event(PendingStep step, EventType<T> type, T data) {
        return OutboxEvent.of(type, step.run().business(), lead(step.run()), step.events(), data);
    }

    private static String enrolment(PendingStep.Run run) {
        return TypeId.ENROLMENT.text(run.enrolment());
    }

    private static String lead(PendingStep.Run run) {
        return TypeId.LEAD.text(run.lead());
    }
}
