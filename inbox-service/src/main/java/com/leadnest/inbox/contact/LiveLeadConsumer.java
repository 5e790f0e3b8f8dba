package com.leadnest.inbox.contact;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Single leads: known before their first message is due. */
@ApplicationScoped
public class LiveLeadConsumer {

    private final IdempotentConsumer consumer;
    private final Contacts contacts;

    @Inject
    public LiveLeadConsumer(IdempotentConsumer consumer, Contacts contacts) {
        this.consumer = consumer;
        this.contacts = contacts;
    }

    @Incoming("leads-live")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("inbox.leads-live", records, contacts);
    }
}
