package com.leadnest.lead.timeline;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from inbox-service what was written to and by people, and whether they want to be written to. */
@ApplicationScoped
public class MessageConsumer {

    private final IdempotentConsumer consumer;
    private final MessageEntries entries;

    @Inject
    public MessageConsumer(IdempotentConsumer consumer, MessageEntries entries) {
        this.consumer = consumer;
        this.entries = entries;
    }

    @Incoming("messages")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("lead.messages", records, entries);
    }
}
