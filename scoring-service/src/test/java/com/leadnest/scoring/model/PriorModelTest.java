package com.leadnest.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PriorModelTest {

    private final LeadModel model = new PriorModel(BaseRateGuess.DEFAULT, LeadMix.REFERENCE, 1);

    @Test
    void explainsEveryLeadExactly() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            Prediction prediction = model.predict(Leads.random(random));
            double sum = prediction.baseLogit()
                    + prediction.contributions().stream()
                            .mapToDouble(Contribution::logit)
                            .sum();
            assertThat(sum).isEqualTo(prediction.logit(), within(1e-9));
            assertThat(prediction.winProbability()).isEqualTo(1 / (1 + Math.exp(-sum)), within(1e-9));
        }
    }

    @Test
    void agreesWithTheWeightsItIsMadeOf() {
        double intercept = Math.log(0.1 / 0.9);
        for (Field field : Field.all()) {
            intercept -= field.levels().stream()
                    .mapToDouble(level -> level.share() * level.priorMean())
                    .sum();
        }
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            LeadFeatures lead = Leads.random(random);
            double expected = intercept
                    + Field.all().stream()
                            .mapToDouble(field -> lead.level(field).priorMean())
                            .sum();
            assertThat(model.predict(lead).logit()).isEqualTo(expected, within(1e-9));
        }
    }

    @Test
    void givesTheAverageLeadTheBaseRate() {
        double average = 0;
        for (Field field : Field.all()) {
            for (Level level : field.levels()) {
                Prediction prediction = model.predict(LeadFeatures.of(List.of(level), 0));
                average += level.share()
                        * prediction.contributions().get(field.ordinal()).logit();
            }
        }
        assertThat(average).isEqualTo(0.0, within(1e-12));
        assertThat(model.baseRate()).isEqualTo(0.10);
    }

    @Test
    void callsNobodyBelowAverageWhenAllLeadsAreAlike() {
        Map<Level, Long> counts = Map.of(Level.SOURCE_BOUGHT_LIST, 100_000L);
        LeadModel ofListBuyer = new PriorModel(BaseRateGuess.DEFAULT, LeadMix.of(counts), 1);
        Prediction prediction = ofListBuyer.predict(LeadFeatures.of(List.of(Level.SOURCE_BOUGHT_LIST), 0));
        assertThat(prediction.contributions().get(Field.SOURCE.ordinal()).logit())
                .isEqualTo(0.0, within(1e-3));
    }

    @Test
    void ranksAReferralAboveAnAdAboveABoughtList() {
        assertThat(logit("referral")).isGreaterThan(logit("facebook ads"));
        assertThat(logit("facebook ads")).isGreaterThan(logit("purchased list"));
    }

    private double logit(String source) {
        return model.predict(FeatureReader.read(Leads.from(source), BusinessFacts.UNKNOWN))
                .logit();
    }

    @Test
    void isNeverConfidentWithoutOutcomes() {
        Random random = new Random(3);
        for (double rate : new double[] {BaseRateGuess.LOWEST, 0.1, 0.5, BaseRateGuess.HIGHEST}) {
            LeadModel guessing = new PriorModel(new BaseRateGuess(rate), LeadMix.REFERENCE, 1);
            for (int i = 0; i < 1_000; i++) {
                assertThat(guessing.predict(Leads.random(random)).confidence()).isBetween(0.0, 0.2);
            }
        }
    }

    @Test
    void isLessSureOfALeadWithColumnsItKnowsNothingAbout() {
        LeadFeatures plain = FeatureReader.read(Leads.REFERRED, BusinessFacts.UNKNOWN);
        LeadFeatures unknown = LeadFeatures.ofCodes(plain.codes(), 20);
        assertThat(model.predict(unknown).confidence())
                .isLessThan(model.predict(plain).confidence());
        assertThat(model.predict(unknown).logit())
                .isEqualTo(model.predict(plain).logit());
    }

    @Test
    void refusesAGuessThatIsNoRate() {
        for (double wrong : new double[] {0, 1, -0.1, 0.901, Double.NaN}) {
            assertThatThrownBy(() -> new BaseRateGuess(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void knowsOnlySharesThatSumToOneAndCodesThatAreUnique() {
        for (Field field : Field.all()) {
            assertThat(field.levels().stream().mapToDouble(Level::share).sum())
                    .as(field.key())
                    .isEqualTo(1.0, within(1e-9));
            assertThat(field.levels()).contains(field.unknown());
        }
        assertThat(Arrays.stream(Level.values()).map(Level::code)).doesNotHaveDuplicates();
        for (Level level : Level.values()) {
            assertThat(Level.byCode(level.code())).contains(level);
            assertThat(Math.abs(level.priorMean())).isLessThanOrEqualTo(0.77);
        }
    }
}
