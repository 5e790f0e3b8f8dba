package com.leadnest.inbox.contact;

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
    private final Contacts contacts;

    @Inject
    public BulkLeadConsumer(IdempotentConsumer consumer, Contacts contacts) {
        this.consumer = consumer;
        this.contacts = contacts;
    }

    @Incoming("leads-bulk")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("inbox.leads-bulk", records, contacts);
    }
}
