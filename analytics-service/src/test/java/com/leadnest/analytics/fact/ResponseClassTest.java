package com.leadnest.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ResponseClassTest {

    private static final Instant ARRIVED = Instant.parse("2026-03-01T17:00:00Z");

    private static short of(long seconds) {
        return ResponseClass.of(ARRIVED, ARRIVED.plusSeconds(seconds));
    }

    @Test
    void neverFallsAsTheTimeGrows() {
        short before = of(0);
        assertThat(before).isZero();
        for (long seconds = 1; seconds < 40_000_000; seconds += 1 + seconds / 200) {
            assertThat(of(seconds)).as("%s s", seconds).isGreaterThanOrEqualTo(before);
            before = of(seconds);
        }
    }

    @Test
    void tellsSecondsApartInTheFirstMinuteAndFivePerCentAfterIt() {
        assertThat(of(59)).isEqualTo((short) 59);
        assertThat(of(60)).isEqualTo((short) 60);
        assertThat(of(3600)).isEqualTo(of(3610)).isNotEqualTo(of(3800));
    }
}
