package com.leadnest.analytics.ingest;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Single leads, their moves, calls and bookings. */
@ApplicationScoped
public class LiveLeadConsumer {

    private final IdempotentConsumer consumer;
    private final Ingest ingest;

    @Inject
    public LiveLeadConsumer(IdempotentConsumer consumer, Ingest ingest) {
        this.consumer = consumer;
        this.ingest = ingest;
    }

    @Incoming("leads-live")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("analytics.leads-live", records, ingest);
    }
}
