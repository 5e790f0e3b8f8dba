package com.leadnest.scoring.board;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.scoring.model.Factor;
import com.leadnest.scoring.model.LeadModel;
import com.leadnest.scoring.model.ScoreCard;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lead's score as callers see it. */
public record ScoredLead(
        String leadId,
        String name,
        @Schema(description = "0 to 100; 50 is the business's average lead. 50 plus all points") int score,
        @Schema(description = "By odds against the average lead: A from 2 times, B from 1.25, C from 0.75, D below")
                String grade,
        @Schema(description = "1 less the width of the central 80 % interval of the win probability") double confidence,
        @Schema(description = "Why the model is not surer; null when there is nothing to say") String confidenceNote,
        @Schema(description = "The contributions that move the score, in words, strongest first") List<String> factors,
        double winProbability,
        @Schema(description = "Logit of the average lead; with all contributions it sums to logit") double baseLogit,
        double logit,
        List<Part> contributions,
        String modelVersion,
        Instant scoredAt) {

    /** @param logit exact effect on the logit, against the average lead */
    @Schema(name = "Contribution")
    public record Part(String name, String label, int points, double logit) {}

    private static final String NO_OUTCOMES = "no outcomes yet";

    /** The score of a stored lead. */
    static ScoredLead of(UUID lead, String name, ScoreCard card, LeadModel model, Instant scoredAt) {
        return of(TypeId.LEAD.text(lead), name, card, model, scoredAt);
    }

    /** The score of a lead under the id that the caller gave it. */
    static ScoredLead of(String leadId, String name, ScoreCard card, LeadModel model, Instant scoredAt) {
        return new ScoredLead(
                leadId,
                name,
                card.score(),
                card.grade().name(),
                card.prediction().confidence(),
                model.outcomes() == 0 ? NO_OUTCOMES : null,
                card.factors().stream()
                        .filter(factor -> factor.points() != 0)
                        .map(Factor::label)
                        .toList(),
                card.prediction().winProbability(),
                card.prediction().baseLogit(),
                card.prediction().logit(),
                card.factors().stream()
                        .map(factor -> new Part(factor.name(), factor.label(), factor.points(), factor.logit()))
                        .toList(),
                model.version(),
                scoredAt);
    }
}
