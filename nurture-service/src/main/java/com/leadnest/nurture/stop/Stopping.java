package com.leadnest.nurture.stop;

import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.nurture.enrolment.Ending;
import com.leadnest.nurture.enrolment.EnrolmentEnding;
import com.leadnest.nurture.enrolment.PausedEnrolments;
import com.leadnest.nurture.enrolment.Remaining;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.pending.PendingSteps;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes people out of all their sequences in the transaction of the event that says so: when it has committed,
 * nothing of them is handed over any more.
 */
@Singleton
public class Stopping {

    private final PendingSteps pending;
    private final PausedEnrolments paused;
    private final EnrolmentEnding ending;
    private final Plans plans;
    private final Clock clock;

    @Inject
    Stopping(PendingSteps pending, PausedEnrolments paused, EnrolmentEnding ending, Plans plans, Clock clock) {
        this.pending = pending;
        this.paused = paused;
        this.ending = ending;
        this.plans = plans;
        this.clock = clock;
    }

    /** Applies what stops people; other events have no effect. */
    public Uni<Void> apply(SqlConnection tx, UUID business, List<ReceivedEvent> fresh) {
        Map<UUID, List<StopCause>> causes = new HashMap<>();
        for (ReceivedEvent event : fresh) {
            StopRules.cause(event).ifPresent(cause -> causes.computeIfAbsent(cause.lead(), lead -> new ArrayList<>())
                    .add(cause));
        }
        if (causes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<PendingStep> enrolments = new ArrayList<>();
        return pending.lock(tx, business, causes.keySet())
                .invoke(enrolments::addAll)
                .chain(() -> paused.lock(tx, business, causes.keySet()))
                .invoke(enrolments::addAll)
                .chain(() -> endings(tx, business, enrolments, causes))
                .chain(endings -> ending.end(tx, business, endings));
    }

    private Uni<List<Ending>> endings(
            SqlConnection tx, UUID business, List<PendingStep> enrolments, Map<UUID, List<StopCause>> causes) {
        return Multi.createFrom()
                .iterable(enrolments)
                .onItem()
                .transformToUniAndConcatenate(step -> plans.of(
                                tx, business, step.run().sequence(), step.run().version())
                        .map(plan -> ending(step, plan, causes.get(step.run().lead()))))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .collect()
                .asList();
    }

    private Optional<Ending> ending(PendingStep step, Plan plan, List<StopCause> causes) {
        return causes.stream()
                .flatMap(cause -> cause.reason(plan.definition()).stream())
                .findFirst()
                .map(reason -> new Ending(
                        step.run(),
                        reason,
                        Remaining.of(plan.definition(), step.position()),
                        step.events() + 1,
                        clock.instant()));
    }
}
