package com.leadnest.lead.timeline;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from nurture-service who is in which sequence. */
@ApplicationScoped
public class StepConsumer {

    private final IdempotentConsumer consumer;
    private final StepEntries entries;

    @Inject
    public StepConsumer(IdempotentConsumer consumer, StepEntries entries) {
        this.consumer = consumer;
        this.entries = entries;
    }

    @Incoming("steps")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("lead.steps", records, entries);
    }
}
