package com.leadnest.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {

    private final LeadModel model = new PriorModel(BaseRateGuess.DEFAULT, LeadMix.REFERENCE, 1);

    static Stream<String> texts() {
        return Stream.of(
                "\u0000",
                "\ud800",
                "\udfff\ud800",
                "\u202e\u2066\u200b\ufeff",
                "İIıi",
                "🏳️‍🌈🏳️‍🌈🏳️‍🌈",
                "Z̷̢̛a̸̡l̶g̵o̴",
                "'; drop table scored_leads; --",
                "{{7*7}}${7*7}<script>alert(1)</script>",
                "@@@@@",
                "@.",
                "+",
                "-".repeat(100_000),
                "@".repeat(100_000),
                "a@" + "b.".repeat(100_000),
                "9".repeat(100_000),
                "long words ".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void scoresALeadWhateverItsTextsAre(String text) {
        LeadFacts lead = new LeadFacts(text, text, text, text, text, text, text, 3, null);
        LeadFeatures features = FeatureReader.read(lead, new BusinessFacts(text, null));
        ScoreCard card = ScoreCard.of(model.predict(features));
        assertThat(card.score()).isBetween(0, 100);
        assertThat(card.prediction().winProbability()).isBetween(0.0, 1.0);
        assertThat(card.factors()).hasSize(Field.all().size());
    }

    @Test
    void readsNoMoreOfAMegabyteThanOfAPage() {
        String page = "word ".repeat(400);
        LeadFacts shortNotes = new LeadFacts(null, null, null, null, null, null, page, 0, null);
        LeadFacts longNotes = new LeadFacts(null, null, null, null, null, null, page.repeat(500), 0, null);
        assertThat(FeatureReader.read(longNotes, BusinessFacts.UNKNOWN))
                .isEqualTo(FeatureReader.read(shortNotes, BusinessFacts.UNKNOWN));
        assertThat(TextKinds.words("word ".repeat(200_000))).isEqualTo(400);
    }

    @Test
    void ranksJunkLast() {
        ScoreCard junk = ScoreCard.of(model.predict(FeatureReader.read(Leads.JUNK, BusinessFacts.UNKNOWN)));
        ScoreCard nothing = ScoreCard.of(model.predict(FeatureReader.read(Leads.NOTHING, BusinessFacts.UNKNOWN)));
        assertThat(junk.score()).isLessThan(nothing.score());
        assertThat(junk.grade()).isEqualTo(Grade.D);
        assertThat(junk.score()).isPositive();
    }
}
