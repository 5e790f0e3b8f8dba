package com.leadnest.nurture.intake;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Single leads: what stops a person acts at once. */
@ApplicationScoped
public class LeadConsumer {

    private final IdempotentConsumer consumer;
    private final LeadEffects effects;

    @Inject
    public LeadConsumer(IdempotentConsumer consumer, LeadEffects effects) {
        this.consumer = consumer;
        this.effects = effects;
    }

    @Incoming("leads-live")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("nurture.leads-live", records, effects);
    }
}
