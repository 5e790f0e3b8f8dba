package com.leadnest.scoring.model;

import java.util.List;

/**
 * What a model says about a lead, with its exact explanation: {@code logit = baseLogit + Σ
 * contributions}.
 *
 * @param baseLogit logit of the business's average lead
 * @param logit logit of this lead
 * @param contributions one for each field, in the order of {@link Field#all()}
 * @param confidence 1 − width of the central 80 % interval of this lead's win probability
 */
public record Prediction(double baseLogit, double logit, List<Contribution> contributions, double confidence) {

    /** Probability that the lead is won, 0 to 1. */
    public double winProbability() {
        return Logistic.probability(logit);
    }
}
