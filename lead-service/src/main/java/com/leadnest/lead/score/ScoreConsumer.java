package com.leadnest.lead.score;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes over what scoring-service says about leads. */
@ApplicationScoped
public class ScoreConsumer {

    private final IdempotentConsumer consumer;
    private final LeadScores scores;

    @Inject
    public ScoreConsumer(IdempotentConsumer consumer, LeadScores scores) {
        this.consumer = consumer;
        this.scores = scores;
    }

    /** Scores of single leads. */
    @Incoming("scores")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("lead.scores", records, scores);
    }

    /** Scores of imports, a group of its own: a live score must not wait behind a file. */
    @Incoming("scores-bulk")
    Uni<Void> onBulk(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("lead.scores-bulk", records, scores);
    }
}
