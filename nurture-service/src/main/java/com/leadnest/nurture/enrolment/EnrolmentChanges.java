package com.leadnest.nurture.enrolment;

import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.pending.PendingSteps;
import com.leadnest.nurture.plan.Plans;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** What people do with one enrolment. Done twice it has its effect once; each gives how many were changed. */
@Singleton
class EnrolmentChanges {

    private static final String FIND =
            "SELECT lead_id, sequence_id, sequence_version FROM enrolments WHERE business_id = $1 AND id = $2";

    private final Tenancy tenancy;
    private final PendingSteps pending;
    private final PausedEnrolments paused;
    private final Pausing pausing;
    private final Resuming resuming;
    private final ManualStop stop;

    @Inject
    EnrolmentChanges(
            Tenancy tenancy,
            PendingSteps pending,
            PausedEnrolments paused,
            Pausing pausing,
            Resuming resuming,
            ManualStop stop) {
        this.tenancy = tenancy;
        this.pending = pending;
        this.paused = paused;
        this.pausing = pausing;
        this.resuming = resuming;
        this.stop = stop;
    }

    Uni<Integer> pause(UUID business, UUID enrolment) {
        return change(business, enrolment, (tx, run) -> pending.lock(tx, business, run.lead(), enrolment)
                .chain(running -> pausing.pause(tx, business, running)));
    }

    Uni<Integer> resume(UUID business, UUID enrolment, ResumeMode mode) {
        return change(business, enrolment, (tx, run) -> paused.these(tx, business, List.of(run))
                .chain(held -> resuming.resume(tx, business, held, mode)));
    }

    Uni<Integer> stop(UUID business, UUID enrolment) {
        return change(business, enrolment, (tx, run) -> pending.lock(tx, business, run.lead(), enrolment)
                .chain(running -> running.isEmpty()
                        ? paused.these(tx, business, List.of(run)).map(held -> held.stream()
                                .map(PausedEnrolments.Paused::held)
                                .toList())
                        : Uni.createFrom().item(running))
                .chain(steps -> stop.end(tx, business, steps)));
    }

    private Uni<Integer> change(
            UUID business, UUID enrolment, BiFunction<SqlConnection, PendingStep.Run, Uni<Integer>> change) {
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(FIND)
                .execute(Tuple.of(business, enrolment))
                .chain(rows -> {
                    if (rows.size() == 0) {
                        throw new NotFoundProblem("enrolment");
                    }
                    var row = rows.iterator().next();
                    return change.apply(
                            tx,
                            new PendingStep.Run(
                                    business,
                                    row.getUUID("lead_id"),
                                    enrolment,
                                    row.getUUID("sequence_id"),
                                    row.getInteger("sequence_version")));
                }));
    }

    /** Ends enrolments because somebody said so. */
    @Singleton
    static class ManualStop {

        private final EnrolmentEnding ending;
        private final Plans plans;
        private final Clock clock;

        @Inject
        ManualStop(EnrolmentEnding ending, Plans plans, Clock clock) {
            this.ending = ending;
            this.plans = plans;
            this.clock = clock;
        }

        Uni<Integer> end(SqlConnection tx, UUID business, List<PendingStep> steps) {
            if (steps.isEmpty()) {
                return Uni.createFrom().item(0);
            }
            PendingStep step = steps.get(0);
            return plans.of(tx, business, step.run().sequence(), step.run().version())
                    .chain(plan -> {
                        int cancelled = Remaining.of(plan.definition(), step.position());
                        return ending.end(
                                tx,
                                business,
                                List.of(new Ending(
                                        step.run(), "stopped", cancelled, step.events() + 1, clock.instant())));
                    })
                    .replaceWith(1);
        }
    }
}
