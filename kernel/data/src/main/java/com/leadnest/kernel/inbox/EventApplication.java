package com.leadnest.kernel.inbox;

import com.leadnest.kernel.fault.KillPoint;
import com.leadnest.kernel.fault.KillPoints;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Applies the events of one business in one transaction, and finds the one that spoils it if it fails. */
@Singleton
public class EventApplication {

    private static final Logger LOG = Logger.getLogger(EventApplication.class);

    private final Tenancy tenancy;
    private final DeadLetters deadLetters;
    private final ConsumerProgress progress;
    private final InboxMetrics metrics;
    private final InboxConfig config;
    private final KillPoints killPoints;

    @Inject
    public EventApplication(
            Tenancy tenancy,
            DeadLetters deadLetters,
            ConsumerProgress progress,
            InboxMetrics metrics,
            InboxConfig config,
            KillPoints killPoints) {
        this.tenancy = tenancy;
        this.deadLetters = deadLetters;
        this.progress = progress;
        this.metrics = metrics;
        this.config = config;
        this.killPoints = killPoints;
    }

    /** Puts what cannot be read into the dead topic. */
    Uni<Void> putAside(Batch batch, Target target) {
        metrics.skipped(target.consumer(), batch.skipped());
        return Multi.createFrom()
                .iterable(batch.unreadable())
                .onItem()
                .transformToUniAndConcatenate(
                        bad -> untilItPasses(target, deadLetters.put(target.consumer(), bad.record(), bad.reason()))
                                .invoke(() -> metrics.dead(target.consumer())))
                .collect()
                .last();
    }

    /**
     * Applies events of one business. A failure of the surroundings is waited out; any other is narrowed
     * down by halves to the events that cause it, which go to the dead topic. Halves are applied one
     * after the other, so the order per key stays.
     */
    Uni<Void> apply(Target target, UUID business, List<Delivery> deliveries) {
        return untilItPasses(target, attempt(target, business, deliveries))
                .onFailure()
                .recoverWithUni(failure -> narrow(target, business, deliveries, failure));
    }

    private Uni<Void> narrow(Target target, UUID business, List<Delivery> deliveries, Throwable failure) {
        int half = deliveries.size() / 2;
        if (half > 0) {
            return apply(target, business, deliveries.subList(0, half))
                    .chain(() -> apply(target, business, deliveries.subList(half, deliveries.size())));
        }
        Delivery poison = deliveries.get(0);
        return untilItPasses(target, deadLetters.put(target.consumer(), poison.record(), failure))
                // Remembered, or each further delivery would put it aside again.
                .chain(() -> untilItPasses(
                        target,
                        tenancy.inBusiness(business, tx -> ProcessedEvents.fresh(tx, target.consumer(), deliveries))))
                .invoke(() -> metrics.dead(target.consumer()))
                .replaceWithVoid();
    }

    private Uni<Void> attempt(Target target, UUID business, List<Delivery> deliveries) {
        return tenancy.inBusiness(
                        business, transaction -> ProcessedEvents.fresh(transaction, target.consumer(), deliveries)
                                .chain(fresh -> (fresh.isEmpty()
                                                ? Uni.createFrom().voidItem()
                                                : target.handler().handle(transaction, business, fresh))
                                        .replaceWith(fresh.size())
                                        .invoke(() -> killPoints.reach(KillPoint.EFFECT_UNCOMMITTED))))
                .ifNoItem()
                .after(config.attempt())
                .fail()
                .invoke(fresh -> {
                    metrics.processed(target.consumer(), fresh);
                    metrics.duplicate(target.consumer(), deliveries.size() - fresh);
                })
                .replaceWithVoid();
    }

    /** Tries again for as long as the surroundings fail; every other failure is passed on. */
    private <T> Uni<T> untilItPasses(Target target, Uni<T> work) {
        return work.invoke(() -> progress.moved(target.batch()))
                .onFailure(Transience::passes)
                .invoke(failure -> waiting(target, failure))
                .onFailure(Transience::passes)
                .retry()
                .withBackOff(config.firstBackOff(), config.longestBackOff())
                .indefinitely();
    }

    private void waiting(Target target, Throwable failure) {
        // An attempt that timed out is no progress: it may be the handler that hangs.
        if (!(failure instanceof io.smallrye.mutiny.TimeoutException)) {
            progress.moved(target.batch());
        }
        metrics.retried(target.consumer());
        LOG.debugf("%s waits: %s", target.consumer(), failure);
    }

    /**
     * For whom events are applied.
     *
     * @param consumer name in the memory of processed events
     * @param handler the effect
     * @param batch identity of the batch in hand
     */
    record Target(String consumer, EventHandler handler, Object batch) {}
}
