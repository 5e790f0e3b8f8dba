package com.leadnest.nurture.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LowWaterTest {

    private static final Instant START = Instant.parse("2026-06-01T12:00:00Z");
    private static final Duration QUICK = Duration.ofMillis(5);

    private final LowWater water = new LowWater();

    @Test
    void looksAtEverythingFirstAndThenOnlyAtWhatIsNew() {
        assertThat(water.bound(START)).isEqualTo(Instant.EPOCH);
        water.after(Instant.EPOCH, true, START, QUICK);
        assertThat(water.bound(START.plusMillis(10))).isEqualTo(START.minusSeconds(1));
    }

    @Test
    void goesOnFromWhereItIsWhileThereIsMoreThanItCanTake() {
        water.bound(START);
        water.after(Instant.EPOCH, true, START, QUICK);
        water.after(START, false, START.plusSeconds(1), QUICK);
        assertThat(water.bound(START.plusSeconds(1))).isEqualTo(START.minusSeconds(1));
    }

    @Test
    void looksAtEverythingAgainAfterAWhileAlsoWhenTheClockWasSetBack() {
        water.bound(START);
        water.after(Instant.EPOCH, true, START, QUICK);
        assertThat(water.bound(START.plusSeconds(2))).isEqualTo(Instant.EPOCH);
        water.after(Instant.EPOCH, true, START.plusSeconds(2), QUICK);
        assertThat(water.bound(START.minus(Duration.ofHours(1)))).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aLongLookIsRepeatedTheLessOften() {
        water.bound(START);
        water.after(Instant.EPOCH, true, START, Duration.ofMillis(100));
        assertThat(water.bound(START.plusSeconds(9))).isNotEqualTo(Instant.EPOCH);
        assertThat(water.bound(START.plusSeconds(10))).isEqualTo(Instant.EPOCH);
    }
}
