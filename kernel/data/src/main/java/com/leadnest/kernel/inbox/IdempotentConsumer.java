package com.leadnest.kernel.inbox;

import com.leadnest.kernel.fault.KillPoint;
import com.leadnest.kernel.fault.KillPoints;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Frame of every consumer: each event has its effect once, however often it is delivered.
 *
 * <pre>
 * &#64;Incoming("leads")
 * Uni&lt;Void&gt; on(ConsumerRecords&lt;String, byte[]&gt; records) {
 *     return consumer.consume("scoring.leads", records, handler);
 * }
 * </pre>
 */
@Singleton
public class IdempotentConsumer {

    private final EventDecoder decoder;
    private final EventApplication application;
    private final ConsumerProgress progress;
    private final BacklogAge backlog;
    private final KillPoints killPoints;
    private final int parallel;

    @Inject
    public IdempotentConsumer(
            EventDecoder decoder,
            EventApplication application,
            ConsumerProgress progress,
            BacklogAge backlog,
            KillPoints killPoints,
            InboxConfig config) {
        this.decoder = decoder;
        this.application = application;
        this.progress = progress;
        this.backlog = backlog;
        this.killPoints = killPoints;
        this.parallel = config.parallel();
    }

    /**
     * Applies a batch: one transaction per business in it. The result arrives when every record is
     * applied, skipped or in the dead topic, so that the offset may be committed. While the surroundings
     * fail (database or Kafka away) it waits for them, however long.
     *
     * @param consumer stable name; processed events are remembered under it
     * @param records as polled
     * @param handler the effect
     */
    public Uni<Void> consume(String consumer, ConsumerRecords<String, byte[]> records, EventHandler handler) {
        Duration wait = backlog.missing(records);
        return wait.isZero()
                ? applied(consumer, records, handler)
                : Uni.createFrom()
                        .voidItem()
                        .onItem()
                        .delayIt()
                        .by(wait)
                        .chain(() -> applied(consumer, records, handler));
    }

    private Uni<Void> applied(String consumer, ConsumerRecords<String, byte[]> records, EventHandler handler) {
        EventApplication.Target target = new EventApplication.Target(consumer, handler, new Object());
        return Uni.createFrom()
                // Reading a thousand bodies is too long for an event loop.
                .item(() -> Batch.read(records, decoder, handler))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(batch -> apply(batch, target))
                .invoke(() -> killPoints.reach(KillPoint.EFFECT_COMMITTED_OFFSET_NOT))
                .onSubscription()
                .invoke(() -> progress.began(target.batch(), consumer))
                .onTermination()
                .invoke(() -> progress.ended(target.batch()));
    }

    private Uni<Void> apply(Batch batch, EventApplication.Target target) {
        return application.putAside(batch, target).chain(() -> Multi.createFrom()
                .iterable(batch.byBusiness().entrySet())
                .onItem()
                .transformToUni(entry -> {
                    UUID business = entry.getKey();
                    return application.apply(target, business, entry.getValue());
                })
                .merge(parallel)
                .collect()
                .last());
    }
}
