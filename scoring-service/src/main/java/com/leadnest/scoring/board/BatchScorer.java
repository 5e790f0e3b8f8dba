package com.leadnest.scoring.board;

import com.leadnest.scoring.model.FeatureReader;
import com.leadnest.scoring.model.LeadFacts;
import com.leadnest.scoring.model.LeadFeatures;
import com.leadnest.scoring.model.ScoreCard;
import com.leadnest.scoring.settings.ScoringContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Scores the leads of one batch. Leads of an import look alike to the model, so each kind is computed once. */
final class BatchScorer {

    private final ScoringContext context;
    private final Instant now;
    private final Map<LeadFeatures, ScoreCard> cards = new HashMap<>();

    BatchScorer(ScoringContext context, Instant now) {
        this.context = context;
        this.now = now;
    }

    LeadFeatures features(LeadFacts facts) {
        return FeatureReader.read(facts, context.business());
    }

    ScoreCard card(LeadFeatures features) {
        return cards.computeIfAbsent(
                features, kind -> ScoreCard.of(context.model().predict(kind)));
    }

    String modelVersion() {
        return context.model().version();
    }

    Instant now() {
        return now;
    }
}
