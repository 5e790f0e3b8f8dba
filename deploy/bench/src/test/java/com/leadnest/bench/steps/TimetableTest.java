package com.leadnest.bench.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Instant DUE = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void everyTurnIsSomebodysWhenTheyAreMixed() {
        int people = 620_000;
        Timetable times = new Timetable(DUE, 1_000, true);
        assertThat(LongStream.range(0, people)
                        .map(nth -> times.turn(nth, people))
                        .distinct()
                        .count())
                .isEqualTo(people);
        assertThat(times.turn(1, people)).isEqualTo(611_953);
        assertThat(times.turn("i - 5", people)).isEqualTo("(i - 5)::bigint * 611953 % 620000");
    }

    @Test
    void turnsFollowEachOtherWhenTheyAreNotMixed() {
        Timetable times = new Timetable(DUE, 10_000, false);
        assertThat(times.turn(7, 100)).isEqualTo(7);
        assertThat(times.turn("i - 5", 100)).isEqualTo("i - 5");
        assertThat(times.millis(150)).isEqualTo(DUE.plusMillis(1_500).toEpochMilli());
    }

    @Test
    void allAtOnceIsOneMoment() {
        Timetable times = Timetable.atOnce(DUE);
        assertThat(times.millis(0)).isEqualTo(times.millis(1_000_000)).isEqualTo(DUE.toEpochMilli());
    }
}
