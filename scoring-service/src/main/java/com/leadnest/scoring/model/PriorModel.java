package com.leadnest.scoring.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The model of a business without outcomes: MAP logistic regression before its first row, so every
 * weight sits at its prior mean ({@link Level#priorMean()}) with its prior variance.
 *
 * <p>A field's contribution is its weight less the average of the field over the business's mix of
 * leads; the average lead therefore has all contributions 0 and the base rate as its probability.
 */
public final class PriorModel implements LeadModel {

    /** Changes when a prior value, a level or a feature changes: old and new scores then differ. */
    public static final String FAMILY = "prior-1";

    /** Standard deviation 1: one level may multiply the odds by anything from 0.28 to 3.6 (80 %). */
    private static final double WEIGHT_VARIANCE = 1.0;

    /** The business's own columns: mean 0, since nothing is known of them, but they do matter. */
    private static final double CUSTOM_COLUMN_VARIANCE = 0.25;

    /** Standard normal quantile that leaves 10 % on each side. */
    private static final double Z_80 = 1.2815515655446004;

    /** Without a single outcome nobody can be surer than this, whatever the arithmetic says. */
    private static final double MOST_CONFIDENCE = 0.2;

    private final String version;
    private final BaseRateGuess guess;
    private final Contribution[] contributions = new Contribution[Level.values().length];

    /**
     * @param guess the owner's guess of the base rate
     * @param mix the business's leads by level
     * @param revision number of this set of parameters, from 1
     */
    public PriorModel(BaseRateGuess guess, LeadMix mix, int revision) {
        this.version = FAMILY + "." + revision;
        this.guess = guess;
        for (Field field : Field.all()) {
            double average = field.levels().stream()
                    .mapToDouble(level -> mix.share(level) * level.priorMean())
                    .sum();
            for (Level level : field.levels()) {
                contributions[level.ordinal()] = new Contribution(level, level.priorMean() - average);
            }
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public int outcomes() {
        return 0;
    }

    @Override
    public double baseRate() {
        return guess.rate();
    }

    @Override
    public Prediction predict(LeadFeatures features) {
        List<Contribution> parts = new ArrayList<>(Field.all().size());
        double logit = guess.logit();
        for (Field field : Field.all()) {
            Contribution part = contributions[features.level(field).ordinal()];
            parts.add(part);
            logit += part.logit();
        }
        return new Prediction(guess.logit(), logit, parts, confidence(logit, features.customColumns()));
    }

    /** The posterior variance x'Σx of a lead is the sum over its levels: Σ is still diagonal. */
    private double confidence(double logit, int customColumns) {
        double variance =
                guess.variance() + Field.all().size() * WEIGHT_VARIANCE + customColumns * CUSTOM_COLUMN_VARIANCE;
        double reach = Z_80 * Math.sqrt(variance);
        double width = Logistic.probability(logit + reach) - Logistic.probability(logit - reach);
        return Math.min(MOST_CONFIDENCE, 1 - width);
    }
}
