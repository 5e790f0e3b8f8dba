package com.leadnest.nurture.intake;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Scores of imports and of whole books. */
@ApplicationScoped
public class BulkScoreConsumer {

    private final IdempotentConsumer consumer;
    private final ScoreEffects effects;

    @Inject
    public BulkScoreConsumer(IdempotentConsumer consumer, ScoreEffects effects) {
        this.consumer = consumer;
        this.effects = effects;
    }

    @Incoming("scores-bulk")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("nurture.scores-bulk", records, effects);
    }
}
