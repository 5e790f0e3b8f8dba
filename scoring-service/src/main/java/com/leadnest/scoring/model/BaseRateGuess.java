package com.leadnest.scoring.model;

/**
 * How often the owner thinks that a lead is won, which starts the model off until there are
 * outcomes. It weighs as much as {@value #WEIGHT_IN_LEADS} leads seen to the end.
 *
 * @param rate {@value #LOWEST} to {@value #HIGHEST}
 */
public record BaseRateGuess(double rate) {

    public static final double LOWEST = 0.001;
    public static final double HIGHEST = 0.9;

    /** Taken when the owner has not said; small service businesses win about one lead in ten. */
    public static final BaseRateGuess DEFAULT = new BaseRateGuess(0.10);

    private static final int WEIGHT_IN_LEADS = 10;

    public BaseRateGuess {
        if (!(rate >= LOWEST && rate <= HIGHEST)) {
            throw new IllegalArgumentException("base rate must be " + LOWEST + " to " + HIGHEST);
        }
    }

    double logit() {
        return Logistic.logit(rate);
    }

    /** Variance of the logit of a rate seen in that many leads: 1 / (n p (1 − p)). */
    double variance() {
        return 1 / (WEIGHT_IN_LEADS * rate * (1 - rate));
    }
}
