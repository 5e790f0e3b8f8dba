package com.leadnest.analytics.ingest;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Who is in which sequence, and which steps fell due. */
@ApplicationScoped
public class StepConsumer {

    private final IdempotentConsumer consumer;
    private final Ingest ingest;

    @Inject
    public StepConsumer(IdempotentConsumer consumer, Ingest ingest) {
        this.consumer = consumer;
        this.ingest = ingest;
    }

    @Incoming("steps")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("analytics.steps", records, ingest);
    }
}
