package com.leadnest.inbox.step;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What is due, paused and over, from nurture-service. */
@ApplicationScoped
public class StepConsumer {

    private final IdempotentConsumer consumer;
    private final Steps steps;

    @Inject
    public StepConsumer(IdempotentConsumer consumer, Steps steps) {
        this.consumer = consumer;
        this.steps = steps;
    }

    @Incoming("steps")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("inbox.steps", records, steps);
    }
}
