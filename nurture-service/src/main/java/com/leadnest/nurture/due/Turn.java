package com.leadnest.nurture.due;

import com.leadnest.kernel.fault.KillPoint;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.pending.PendingColumns;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.pending.PendingSteps;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One claim with all that follows from it, in one transaction. Killed anywhere in it, the database takes everything
 * back and the next claim, of any process, finds the same steps due.
 */
@Singleton
class Turn {

    /**
     * Businesses cost a claim as steps do. With more due than it can take, it takes more of fewer; with less, what falls
     * due is handed over whoever it is of.
     */
    private static final int BUSY_SHARDS = 8;

    private final Tenancy tenancy;
    private final Claim claim;
    private final Deciding deciding;
    private final CatchUp catchUp;
    private final PendingSteps pending;
    private final TurnParts parts;

    @Inject
    Turn(Tenancy tenancy, Claim claim, Deciding deciding, CatchUp catchUp, PendingSteps pending, TurnParts parts) {
        this.tenancy = tenancy;
        this.claim = claim;
        this.deciding = deciding;
        this.catchUp = catchUp;
        this.pending = pending;
        this.parts = parts;
    }

    /**
     * Takes what is due and does it.
     *
     * @param after only what fell due after this
     * @param busy whether there was more than could be taken the last time
     * @param writer which of this process's dispatchers
     */
    Uni<Result> take(Instant after, boolean busy, int writer) {
        Instant now = parts.clock().instant();
        int shards = busy ? BUSY_SHARDS : PendingColumns.SHARDS;
        return tenancy.system(tx -> {
            long began = System.nanoTime();
            return claim.take(tx, after, now, parts.config().batch(), shards).chain(taken -> {
                Duration looked = Duration.ofNanos(System.nanoTime() - began);
                if (taken.steps().isEmpty()) {
                    // Not of all shards: the next look tells when the next step is due.
                    return busy
                            ? Uni.createFrom().item(new Result(false, Optional.of(now), looked))
                            : claim.next(tx, now).map(next -> new Result(false, next, looked));
                }
                return work(tx, taken.steps(), now, writer)
                        .replaceWith(() -> new Result(taken.more(), Optional.of(now), looked));
            });
        });
    }

    private Uni<Void> work(SqlConnection tx, List<PendingStep> steps, Instant now, int writer) {
        Instant lateBefore = now.minus(parts.config().lateAfter());
        Map<Boolean, List<PendingStep>> byLateness = steps.stream()
                .collect(Collectors.partitioningBy(step -> step.dueAt().isBefore(lateBefore)));
        return spread(tx, byLateness.get(true), now)
                .chain(() -> deciding.decide(tx, byLateness.get(false), now))
                .chain(outcomes -> parts.writer().write(tx, outcomes, now, writer))
                .invoke(() -> parts.killPoints().reach(KillPoint.STEP_CLAIMED_UNPUBLISHED));
    }

    private Uni<Void> spread(SqlConnection tx, List<PendingStep> late, Instant now) {
        Map<UUID, List<PendingStep>> byBusiness = late.stream()
                .collect(Collectors.groupingBy(step -> step.run().business(), TreeMap::new, Collectors.toList()));
        return Multi.createFrom()
                .iterable(byBusiness.entrySet())
                .onItem()
                .transformToUniAndConcatenate(each -> deciding.settings(each.getKey())
                        .chain(settings ->
                                catchUp.spread(tx, each.getKey(), each.getValue(), settings.spreadPerMinute(), now))
                        .chain(turns -> pending.change(tx, turns)))
                .collect()
                .last();
    }

    /**
     * @param more whether there may be more that is due
     * @param next when the next step falls due; now when steps were taken, empty when nothing is to come
     * @param looked how long it took to find them
     */
    record Result(boolean more, Optional<Instant> next, Duration looked) {}
}
