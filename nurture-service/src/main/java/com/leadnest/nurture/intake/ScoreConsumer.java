package com.leadnest.nurture.intake;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Scores of single leads. */
@ApplicationScoped
public class ScoreConsumer {

    private final IdempotentConsumer consumer;
    private final ScoreEffects effects;

    @Inject
    public ScoreConsumer(IdempotentConsumer consumer, ScoreEffects effects) {
        this.consumer = consumer;
        this.effects = effects;
    }

    @Incoming("scores")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("nurture.scores", records, effects);
    }
}
