package com.leadnest.scoring.model;

/**
 * A lead's grade, by how far its odds of being won stand above those of the business's average
 * lead. Odds and not probabilities, so that the rule also works where most leads are won: at a base
 * rate of 60 % no lead can have twice the probability.
 */
public enum Grade {
    /** At least twice the odds of the average lead. */
    A(2.0),
    /** At least 1.25 times. */
    B(1.25),
    /** At least 0.75 times: an ordinary lead. */
    C(0.75),
    /** Below. */
    D(0.0);

    /** The rule in the owner's words. */
    public static final String RULE = "A: at least twice the odds of your average lead. B: at least 1.25 times."
            + " C: at least 0.75 times. D: below.";

    private final double fromOdds;

    Grade(double fromOdds) {
        this.fromOdds = fromOdds;
    }

    /** The lowest score a lead of this grade can have: the score, too, is made of the odds alone. */
    public int lowestScore() {
        return (int) Math.round(100 * fromOdds / (fromOdds + 1));
    }

    static Grade of(Prediction prediction) {
        double odds = Math.exp(prediction.logit() - prediction.baseLogit());
        for (Grade grade : values()) {
            if (odds >= grade.fromOdds) {
                return grade;
            }
        }
        return D;
    }
}
