package com.leadnest.testing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant LEAP_DAY = Instant.parse("2028-02-29T23:59:59Z");

    @Test
    void runsLikeTheSystemsUntilItIsMoved() {
        assertThat(new MovableClock().instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void standsWhereItWasStoppedAndMovesByExactlyWhatItIsTold() {
        MovableClock clock = MovableClock.stoppedAt(LEAP_DAY);
        assertThat(clock.instant()).isEqualTo(LEAP_DAY);

        clock.advance(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo("2028-03-01T00:00:00Z");
        clock.advance(Duration.ofMinutes(-10));
        assertThat(clock.instant()).isEqualTo("2028-02-29T23:50:00Z");
    }

    @Test
    void aViewInAnotherZoneMovesAlong() {
        MovableClock clock = MovableClock.stoppedAt(LEAP_DAY);
        Clock there = clock.withZone(ZoneId.of("Asia/Kolkata"));

        clock.advance(Duration.ofDays(1));

        assertThat(there.instant()).isEqualTo("2028-03-01T23:59:59Z");
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    @Test
    void afterAResetItIsTheSystemsAgain() {
        MovableClock clock = MovableClock.stoppedAt(LEAP_DAY);
        clock.reset();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }
}
