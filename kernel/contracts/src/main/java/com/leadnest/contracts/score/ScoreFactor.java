package com.leadnest.contracts.score;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One named contribution to a score.
 *
 * @param name stable key of the field, e.g. {@code source}
 * @param label in the owner's words, e.g. {@code Referred by a customer}
 * @param points rounded effect on the 0–100 score
 * @param logit exact effect on the logit
 */
public record ScoreFactor(
        @JsonProperty("name") String name,
        @JsonProperty("label") String label,
        @JsonProperty("points") int points,
        @JsonProperty("logit") double logit) {}
