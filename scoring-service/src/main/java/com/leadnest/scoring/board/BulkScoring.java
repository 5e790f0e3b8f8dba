package com.leadnest.scoring.board;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.scoring.board.BulkScoreRequest.LeadToScore;
import com.leadnest.scoring.model.LeadFeatures;
import com.leadnest.scoring.settings.ScoringContext;
import com.leadnest.scoring.settings.ScoringContexts;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Scores leads that are handed in, with the business's own model. Stores nothing. */
@Singleton
public class BulkScoring {

    private final ScoringContexts contexts;
    private final ScoreBoard board;
    private final Clock clock;

    @Inject
    BulkScoring(ScoringContexts contexts, ScoreBoard board, Clock clock) {
        this.contexts = contexts;
        this.board = board;
        this.clock = clock;
    }

    /** Scores of 1 to 100 leads, in their order. */
    Uni<BulkScoreResponse> score(UUID business, List<LeadToScore> leads) {
        List<UUID> toLookUp = leads.stream()
                .filter(LeadToScore::isOnlyAnId)
                .flatMap(lead -> TypeId.LEAD.find(lead.id()).stream())
                .toList();
        return contexts.of(business).chain(context -> stored(business, toLookUp)
                .map(known -> BulkScoreResponse.of(
                        leads.stream().map(lead -> score(context, lead, known)).toList())));
    }

    private Uni<Map<UUID, LeadFeatures>> stored(UUID business, List<UUID> leads) {
        return leads.isEmpty() ? Uni.createFrom().item(Map.of()) : board.features(business, leads);
    }

    private ScoredLead score(ScoringContext context, LeadToScore lead, Map<UUID, LeadFeatures> known) {
        BatchScorer scorer = new BatchScorer(context, clock.instant());
        LeadFeatures features = Optional.of(lead)
                .filter(LeadToScore::isOnlyAnId)
                .flatMap(only -> TypeId.LEAD.find(only.id()))
                .map(known::get)
                .orElseGet(() -> scorer.features(lead.facts()));
        return ScoredLead.of(lead.id(), lead.name(), scorer.card(features), context.model(), scorer.now());
    }
}
