package com.leadnest.scoring.board;

import com.leadnest.contracts.score.LeadScored;
import com.leadnest.contracts.score.ScoreFactor;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.scoring.model.ScoreCard;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a batch of new scores into the outbox as {@link LeadScored}. */
@Singleton
class ScoreEventsRecorder {

    private final Outbox outbox;

    @Inject
    ScoreEventsRecorder(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> record(SqlConnection transaction, UUID business, Shard shard, BatchScorer scorer, List<NewScore> scores) {
        Map<ScoreCard, List<ScoreFactor>> factors = new IdentityHashMap<>();
        List<OutboxEvent<LeadScored>> events = new ArrayList<>(scores.size());
        for (NewScore score : scores) {
            List<ScoreFactor> explanation = factors.computeIfAbsent(score.card(), ScoreEventsRecorder::factors);
            events.add(event(shard, business, score, data(scorer, score, explanation)));
        }
        return outbox.recordBatch(transaction, events);
    }

    private static OutboxEvent<LeadScored> event(Shard shard, UUID business, NewScore score, LeadScored data) {
        OutboxEvent<LeadScored> event = OutboxEvent.of(
                        shard.announcement(), business, data.leadId(), score.version(), data)
                .correlatedWith(score.correlation());
        return score.cause() == null ? event : event.causedBy(score.cause().toString());
    }

    private static LeadScored data(BatchScorer scorer, NewScore score, List<ScoreFactor> explanation) {
        ScoreCard card = score.card();
        return new LeadScored(
                TypeId.LEAD.text(score.leadId()),
                card.score(),
                card.grade().name(),
                card.prediction().winProbability(),
                card.prediction().confidence(),
                explanation,
                scorer.modelVersion(),
                score.leadVersion(),
                scorer.now());
    }

    /** What contributes nothing is left out; the sum stays exact. */
    private static List<ScoreFactor> factors(ScoreCard card) {
        return card.factors().stream()
                .filter(factor -> factor.logit() != 0)
                .map(factor -> new ScoreFactor(factor.name(), factor.label(), factor.points(), factor.logit()))
                .toList();
    }
}
