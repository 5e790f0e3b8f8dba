package com.leadnest.nurture.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    private static final Facts KNOWN = new Facts(
            Set.of("opened"), Set.of("clicked"), Set.of("replied"), 70, "B", "booked", Map.of("budget", " High "));

    @ParameterizedTest
    @CsvSource({
        "OPENED, opened, , , true",
        "OPENED, clicked, , , true",
        "OPENED, replied, , , true",
        "OPENED, other, , , false",
        "CLICKED, clicked, , , true",
        "CLICKED, opened, , , false",
        "REPLIED, replied, , , true",
        "REPLIED, clicked, , , false",
        "SCORE_AT_LEAST, , , 70, true",
        "SCORE_AT_LEAST, , , 71, false",
        "GRADE_AT_LEAST, , , B, true",
        "GRADE_AT_LEAST, , , C, true",
        "GRADE_AT_LEAST, , , A, false",
        "STATUS_IS, , , booked, true",
        "STATUS_IS, , , won, false",
        "FIELD_EQUALS, , budget, high, true",
        "FIELD_EQUALS, , budget, low, false",
        "FIELD_EQUALS, , colour, high, false",
    })
    void tellsWhatIsTrue(Condition.Kind kind, String step, String field, String value, boolean expected) {
        assertThat(KNOWN.hold(new Condition(kind, step, field, value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"SCORE_AT_LEAST, 0", "GRADE_AT_LEAST, D", "STATUS_IS, new", "FIELD_EQUALS, x"})
    void takesWhatIsNotKnownForNotTrue(Condition.Kind kind, String value) {
        assertThat(Facts.NONE.hold(new Condition(kind, null, "budget", value))).isFalse();
    }
}
