package com.leadnest.analytics.ingest;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What was sent, what became of it, and what came back. */
@ApplicationScoped
public class MessageConsumer {

    private final IdempotentConsumer consumer;
    private final Ingest ingest;

    @Inject
    public MessageConsumer(IdempotentConsumer consumer, Ingest ingest) {
        this.consumer = consumer;
        this.ingest = ingest;
    }

    @Incoming("messages")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("analytics.messages", records, ingest);
    }
}
