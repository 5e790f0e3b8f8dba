package com.leadnest.contracts.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/**
 * A lead has a new score.
 *
 * @param leadId {@code lead_…}
 * @param score 0 to 100, a monotone function of {@code winProbability}
 * @param grade A (best) to D, by lift over the business's base rate
 * @param winProbability calibrated probability of being won, 0 to 1
 * @param confidence 1 − width of the central 80 % interval of the win probability
 * @param factors contributions, strongest first; their logits and the base sum to the lead's logit
 * @param modelVersion which model said so
 * @param leadVersion version of the lead that was scored; ignore an event older than what you have
 * @param scoredAt when
 */
public record LeadScored(
        @JsonProperty("lead_id") String leadId,
        @JsonProperty("score") int score,
        @JsonProperty("grade") String grade,
        @JsonProperty("win_probability") double winProbability,
        @JsonProperty("confidence") double confidence,
        @JsonProperty("factors") List<ScoreFactor> factors,
        @JsonProperty("model_version") String modelVersion,
        @JsonProperty("lead_version") long leadVersion,
        @JsonProperty("scored_at") Instant scoredAt) {}
