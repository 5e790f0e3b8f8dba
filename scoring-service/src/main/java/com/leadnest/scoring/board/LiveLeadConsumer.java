package com.leadnest.scoring.board;

import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Single leads: small batches, scored as soon as they come in. */
@ApplicationScoped
public class LiveLeadConsumer {

    private final IdempotentConsumer consumer;
    private final EventHandler handler;

    @Inject
    public LiveLeadConsumer(IdempotentConsumer consumer, LeadScoring scoring) {
        this.consumer = consumer;
        this.handler = (transaction, business, fresh) -> scoring.apply(transaction, business, fresh, Shard.LIVE);
    }

    @Incoming("leads-live")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("scoring.leads-live", records, handler);
    }
}
