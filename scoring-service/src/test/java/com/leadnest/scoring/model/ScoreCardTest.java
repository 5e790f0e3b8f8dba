package com.leadnest.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreCardTest {

    private static final double BASE = Math.log(0.1 / 0.9);

    private final LeadModel model = new PriorModel(BaseRateGuess.DEFAULT, LeadMix.REFERENCE, 1);

    private static ScoreCard card(double... logits) {
        double logit = BASE;
        List<Contribution> parts = new ArrayList<>();
        for (int i = 0; i < logits.length; i++) {
            parts.add(new Contribution(Level.values()[i], logits[i]));
            logit += logits[i];
        }
        return ScoreCard.of(new Prediction(BASE, logit, parts, 0.1));
    }

    @Test
    void putsTheAverageLeadInTheMiddle() {
        ScoreCard average = card(0, 0, 0);
        assertThat(average.score()).isEqualTo(50);
        assertThat(average.grade()).isEqualTo(Grade.C);
        assertThat(average.factors()).allMatch(factor -> factor.points() == 0);
    }

    @Test
    void gradesByTheOddsAboveTheAverageLead() {
        assertThat(card(Math.log(2.0) + 1e-9).grade()).isEqualTo(Grade.A);
        assertThat(card(Math.log(2.0) - 1e-9).grade()).isEqualTo(Grade.B);
        assertThat(card(Math.log(1.25) + 1e-9).grade()).isEqualTo(Grade.B);
        assertThat(card(Math.log(1.25) - 1e-9).grade()).isEqualTo(Grade.C);
        assertThat(card(Math.log(0.75) + 1e-9).grade()).isEqualTo(Grade.C);
        assertThat(card(Math.log(0.75) - 1e-9).grade()).isEqualTo(Grade.D);
        assertThat(card(Math.log(2.0) + 1e-9).score()).isEqualTo(67);
    }

    @Test
    void showsWholePointsThatSumToTheScore() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            ScoreCard card = ScoreCard.of(model.predict(Leads.random(random)));
            int sum = ScoreCard.AVERAGE
                    + card.factors().stream().mapToInt(Factor::points).sum();
            assertThat(sum).isEqualTo(card.score());
            assertThat(card.factors())
                    .allMatch(factor -> factor.points() * factor.logit() >= 0 || Math.abs(factor.points()) <= 1);
        }
    }

    @Test
    void sumsWhenLargeContributionsCancelOut() {
        ScoreCard card = card(1.5, -1.5, 1e-12);
        assertThat(card.score()).isEqualTo(50);
        assertThat(card.factors().get(0).points()).isEqualTo(38);
        assertThat(card.factors().get(1).points()).isEqualTo(-38);
    }

    @Test
    void risesWithTheWinProbability() {
        Random random = new Random(5);
        List<Prediction> byProbability = Stream.generate(() -> model.predict(Leads.random(random)))
                .limit(5_000)
                .sorted(Comparator.comparingDouble(Prediction::winProbability))
                .toList();
        for (int i = 1; i < byProbability.size(); i++) {
            ScoreCard lower = ScoreCard.of(byProbability.get(i - 1));
            ScoreCard higher = ScoreCard.of(byProbability.get(i));
            assertThat(higher.score()).isGreaterThanOrEqualTo(lower.score());
            assertThat(higher.grade()).isLessThanOrEqualTo(lower.grade());
        }
    }

    @Test
    void staysBetween0And100AtTheEndsOfTheScale() {
        assertThat(card(800).score()).isEqualTo(100);
        assertThat(card(-800).score()).isZero();
        assertThat(card(800).factors().get(0).points()).isEqualTo(50);
    }

    @Test
    void putsTheStrongestFactorFirst() {
        ScoreCard card = ScoreCard.of(model.predict(FeatureReader.read(Leads.REFERRED, BusinessFacts.UNKNOWN)));
        assertThat(card.factors().get(0).label()).isEqualTo("Referred by a customer");
        assertThat(card.factors().get(0).points()).isPositive();
        assertThat(card.grade()).isEqualTo(Grade.A);
        assertThat(card.factors()).isSortedAccordingTo(Comparator.comparingDouble(factor -> -Math.abs(factor.logit())));
    }
}
