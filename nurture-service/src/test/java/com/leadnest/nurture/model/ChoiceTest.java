package com.leadnest.nurture.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.kernel.id.TypeId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Content WORDS = new Content("Hi", "Hi", null);

    private static AbStep test(String key, int... weights) {
        List<Variant> variants = java.util.stream.IntStream.range(0, weights.length)
                .mapToObj(i -> new Variant(String.valueOf((char) ('a' + i)), weights[i], WORDS))
                .toList();
        return new AbStep(key, Channel.EMAIL, variants, null, Purpose.MARKETING);
    }

    private static String choice(AbStep step, UUID enrolment, Map<String, String> winners) {
        return Choice.of(step, new Progress(enrolment, ZoneOffset.UTC, Facts.NONE, winners));
    }

    @Test
    void sharesPeopleByTheWeightsAndAlwaysTheSameWay() {
        AbStep step = test("t", 70, 30, 0);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            UUID enrolment = TypeId.newId();
            String chosen = choice(step, enrolment, Map.of());
            assertThat(choice(step, enrolment, Map.of())).isEqualTo(chosen);
            counts.merge(chosen, 1, Integer::sum);
        }
        assertThat(counts).containsOnlyKeys("a", "b");
        assertThat(counts.get("a") / 20_000.0).isCloseTo(0.7, Offset.offset(0.02));
    }

    @Test
    void splitsTwoTestsOfASequenceIndependently() {
        int same = 0;
        for (int i = 0; i < 10_000; i++) {
            UUID enrolment = TypeId.newId();
            if (choice(test("one", 50, 50), enrolment, Map.of())
                    .equals(choice(test("two", 50, 50), enrolment, Map.of()))) {
                same++;
            }
        }
        assertThat(same / 10_000.0).isCloseTo(0.5, Offset.offset(0.03));
    }

    @Test
    void givesEverybodyTheWinnerOnceThereIsOne() {
        for (int i = 0; i < 100; i++) {
            assertThat(choice(test("t", 99, 1), TypeId.newId(), Map.of("t", "b")))
                    .isEqualTo("b");
        }
    }

    @Test
    void isNothingForAMessageThatIsNoTest() {
        SmsStep sms = new SmsStep("s", "Hi", Purpose.MARKETING);
        assertThat(Choice.of(sms, new Progress(TypeId.newId(), ZoneOffset.UTC, Facts.NONE, Map.of())))
                .isNull();
    }
}
