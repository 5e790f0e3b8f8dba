package com.leadnest.analytics.ingest;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Leads of imports: a group of its own, so that a file holds up nothing else. */
@ApplicationScoped
public class BulkLeadConsumer {

    private final IdempotentConsumer consumer;
    private final Ingest ingest;

    @Inject
    public BulkLeadConsumer(IdempotentConsumer consumer, Ingest ingest) {
        this.consumer = consumer;
        this.ingest = ingest;
    }

    @Incoming("leads-bulk")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("analytics.leads-bulk", records, ingest);
    }
}
