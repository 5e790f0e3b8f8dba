package com.leadnest.nurture.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.nurture.model.AbStep;
import com.leadnest.nurture.model.Channel;
import com.leadnest.nurture.model.Content;
import com.leadnest.nurture.model.Purpose;
import com.leadnest.nurture.model.Variant;
import com.leadnest.nurture.model.Winner;
import com.leadnest.nurture.statistics.WinnerRule.Result;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WinnerRuleTest {

    private static final Content WORDS = new Content("Hi", "Hello", null);
    private static final AbStep TEST = new AbStep(
            "s1",
            Channel.EMAIL,
            List.of(new Variant("a", 50, WORDS), new Variant("b", 50, WORDS)),
            new Winner(Winner.Metric.CLICKED, 200),
            Purpose.MARKETING);

    @Test
    void waitsForEnoughRecipientsOverAllVariants() {
        assertThat(WinnerRule.winner(TEST, Map.of("a", new Result(100, 50), "b", new Result(99, 1))))
                .isEmpty();
        assertThat(WinnerRule.winner(TEST, Map.of("a", new Result(100, 50), "b", new Result(100, 1))))
                .contains("a");
    }

    @Test
    void takesTheHigherRateAndNotTheHigherNumber() {
        assertThat(WinnerRule.winner(TEST, Map.of("a", new Result(150, 15), "b", new Result(50, 10))))
                .contains("b");
    }

    @Test
    void takesTheFirstOfEquals() {
        assertThat(WinnerRule.winner(TEST, Map.of("a", new Result(100, 10), "b", new Result(100, 10))))
                .contains("a");
    }
}
