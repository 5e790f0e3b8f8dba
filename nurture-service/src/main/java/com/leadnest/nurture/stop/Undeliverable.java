package com.leadnest.nurture.stop;

import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageFailed;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.nurture.enrolment.Ending;
import com.leadnest.nurture.enrolment.EnrolmentEnding;
import com.leadnest.nurture.enrolment.PausedEnrolments;
import com.leadnest.nurture.enrolment.Remaining;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.pending.PendingSteps;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.plan.Plan;
import com.leadnest.nurture.plan.Plans;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Ends enrolments whose person cannot be reached any more by anything that is still to come. */
@Singleton
public class Undeliverable {

    static final String REASON = "undeliverable";

    private final PendingSteps pending;
    private final PausedEnrolments paused;
    private final EnrolmentEnding ending;
    private final Plans plans;
    private final OpenWays ways;
    private final Clock clock;

    @Inject
    Undeliverable(
            PendingSteps pending,
            PausedEnrolments paused,
            EnrolmentEnding ending,
            Plans plans,
            OpenWays ways,
            Clock clock) {
        this.pending = pending;
        this.paused = paused;
        this.ending = ending;
        this.plans = plans;
        this.ways = ways;
        this.clock = clock;
    }

    /** Applies messages that failed because their address is dead; other events have no effect. */
    public Uni<Void> apply(SqlConnection tx, UUID business, List<ReceivedEvent> fresh) {
        Map<UUID, Set<String>> dead = deadChannels(fresh);
        Set<UUID> leads = leads(fresh, dead.keySet());
        if (leads.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<PendingStep> enrolments = new ArrayList<>();
        return pending.lock(tx, business, leads)
                .invoke(enrolments::addAll)
                .chain(() -> paused.lock(tx, business, leads))
                .invoke(enrolments::addAll)
                .invoke(() ->
                        enrolments.removeIf(step -> !dead.containsKey(step.run().enrolment())))
                .chain(() -> ways.of(tx, business, enrolments))
                .chain(known -> Multi.createFrom()
                        .iterable(enrolments)
                        .onItem()
                        .transformToUniAndConcatenate(step -> ending(tx, step, dead, known))
                        .filter(Optional::isPresent)
                        .map(Optional::get)
                        .collect()
                        .asList())
                .chain(endings -> ending.end(tx, business, endings));
    }

    private Uni<Optional<Ending>> ending(
            SqlConnection tx, PendingStep step, Map<UUID, Set<String>> dead, OpenWays.Known known) {
        PendingStep.Run run = step.run();
        return plans.of(tx, run.business(), run.sequence(), run.version()).map(plan -> {
            Set<String> closed = new HashSet<>(dead.get(run.enrolment()));
            closed.addAll(known.closed(run.enrolment()));
            Person person = known.person(run.lead());
            boolean open = known.underWay(run.enrolment()).stream().anyMatch(channel -> !closed.contains(channel))
                    || person != null && reaches(plan, step.position(), person, closed);
            return open ? Optional.<Ending>empty() : Optional.of(ended(step, plan));
        });
    }

    /** A task is for the business's own people: as long as one is to come, the sequence has something to do. */
    private static boolean reaches(Plan plan, int position, Person person, Set<String> closed) {
        return Remaining.channels(plan.definition(), position).stream()
                .anyMatch(channel -> !closed.contains(channel.wire()) && person.reachableBy(channel.wire()));
    }

    private Ending ended(PendingStep step, Plan plan) {
        int cancelled = Remaining.of(plan.definition(), step.position());
        return new Ending(step.run(), REASON, cancelled, step.events() + 1, clock.instant());
    }

    /** By enrolment, the channels of which an event of this batch says that the address is dead. */
    private static Map<UUID, Set<String>> deadChannels(List<ReceivedEvent> fresh) {
        Map<UUID, Set<String>> dead = new HashMap<>();
        for (ReceivedEvent event : fresh) {
            failure(event).ifPresent(failed -> dead.computeIfAbsent(
                            TypeId.ENROLMENT.parse(failed.message().enrolmentId()), id -> new HashSet<>())
                    .add(failed.message().channel()));
        }
        return dead;
    }

    private static Set<UUID> leads(List<ReceivedEvent> fresh, Set<UUID> enrolments) {
        Set<UUID> leads = new HashSet<>();
        for (ReceivedEvent event : fresh) {
            failure(event)
                    .filter(failed -> enrolments.contains(
                            TypeId.ENROLMENT.parse(failed.message().enrolmentId())))
                    .flatMap(failed -> TypeId.LEAD.find(failed.message().leadId()))
                    .ifPresent(leads::add);
        }
        return leads;
    }

    private static Optional<MessageFailed> failure(ReceivedEvent event) {
        if (!event.is(MessageEvents.FAILED)) {
            return Optional.empty();
        }
        MessageFailed failed = event.data(MessageEvents.FAILED);
        return OpenWays.DEAD.contains(failed.reason())
                        && TypeId.ENROLMENT.find(failed.message().enrolmentId()).isPresent()
                ? Optional.of(failed)
                : Optional.empty();
    }
}
