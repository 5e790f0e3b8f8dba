package com.leadnest.scoring.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A prediction in the form that people read.
 *
 * <p>The score is {@code 100 · odds / (odds + odds of the average lead)}: 50 is the business's
 * average lead, and it rises strictly with the win probability.
 *
 * @param prediction what it says, exactly
 * @param score 0 to 100
 * @param factors all contributions, strongest first
 */
public record ScoreCard(Prediction prediction, int score, Grade grade, List<Factor> factors) {

    /** Score of the average lead. */
    public static final int AVERAGE = 50;

    private static final Comparator<Factor> STRONGEST_FIRST =
            Comparator.comparingDouble(factor -> -Math.abs(factor.logit()));

    /** The card of a prediction. */
    public static ScoreCard of(Prediction prediction) {
        double exact = exactScore(prediction);
        int score = (int) Math.round(exact);
        List<Factor> factors = new ArrayList<>(points(prediction, exact, score));
        factors.sort(STRONGEST_FIRST);
        return new ScoreCard(prediction, score, Grade.of(prediction), List.copyOf(factors));
    }

    /** The score before rounding. */
    static double exactScore(Prediction prediction) {
        return 100 * Logistic.probability(prediction.logit() - prediction.baseLogit());
    }

    /**
     * Shares the distance from the average score among the contributions in proportion to their
     * logits (the Aumann–Shapley value of the score along a straight line from the average lead),
     * then rounds by largest remainder: whole points that still sum to the score, always.
     */
    private static List<Factor> points(Prediction prediction, double exact, int score) {
        List<Contribution> parts = prediction.contributions();
        double distance = prediction.logit() - prediction.baseLogit();
        // 25 is the slope of the score at the average lead, where the quotient is 0 / 0
        double perLogit = Math.abs(distance) < 1e-9 ? 25 : (exact - AVERAGE) / distance;
        int[] whole = new int[parts.size()];
        double[] rest = new double[parts.size()];
        int missing = score - AVERAGE;
        for (int i = 0; i < whole.length; i++) {
            double share = parts.get(i).logit() * perLogit;
            whole[i] = (int) Math.floor(share);
            rest[i] = share - whole[i];
            missing -= whole[i];
        }
        giveToLargestRests(whole, rest, missing);
        List<Factor> factors = new ArrayList<>(whole.length);
        for (int i = 0; i < whole.length; i++) {
            factors.add(new Factor(parts.get(i), whole[i]));
        }
        return factors;
    }

    private static void giveToLargestRests(int[] whole, double[] rest, int missing) {
        for (int given = 0; given < missing; given++) {
            int largest = 0;
            for (int i = 1; i < rest.length; i++) {
                if (rest[i] > rest[largest]) {
                    largest = i;
                }
            }
            whole[largest]++;
            rest[largest] = -1;
        }
    }
}
