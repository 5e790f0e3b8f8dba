package com.leadnest.nurture.intake;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Messages and opt-outs: a reply stops what is pending. */
@ApplicationScoped
public class MessageConsumer {

    private final IdempotentConsumer consumer;
    private final MessageEffects effects;

    @Inject
    public MessageConsumer(IdempotentConsumer consumer, MessageEffects effects) {
        this.consumer = consumer;
        this.effects = effects;
    }

    @Incoming("messages")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("nurture.messages", records, effects);
    }
}
