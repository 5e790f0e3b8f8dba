package com.leadnest.scoring.board;

import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Leads of imports: large batches, a group of its own, so that a file holds up no single lead. */
@ApplicationScoped
public class BulkLeadConsumer {

    private final IdempotentConsumer consumer;
    private final EventHandler handler;

    @Inject
    public BulkLeadConsumer(IdempotentConsumer consumer, LeadScoring scoring) {
        this.consumer = consumer;
        this.handler = (transaction, business, fresh) -> scoring.apply(transaction, business, fresh, Shard.BULK);
    }

    @Incoming("leads-bulk")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("scoring.leads-bulk", records, handler);
    }
}
