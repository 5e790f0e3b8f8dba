package com.leadnest.auth.signingkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyScheduleTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final KeySchedule schedule = new KeySchedule(Duration.ofDays(30), DAY, Duration.ofHours(2));

    @Test
    void makesTheFirstKeyAtOnce() {
        assertThat(schedule.nextDue(List.of(), START)).contains(START);
    }

    @Test
    void makesTheNextOneADayAhead() {
        List<Key> one = List.of(new Key(START));
        Instant dayTwentyNine = START.plus(Duration.ofDays(29));

        assertThat(schedule.nextDue(one, dayTwentyNine.minusMillis(1))).isEmpty();
        assertThat(schedule.nextDue(one, dayTwentyNine)).contains(START.plus(Duration.ofDays(30)));
    }

    @Test
    void announcesAnOverdueKeyForADayToo() {
        Instant late = START.plus(Duration.ofDays(100));

        assertThat(schedule.nextDue(List.of(new Key(START)), late)).contains(late.plus(DAY));
        assertThat(schedule.signing(List.of(new Key(START)), late)).contains(new Key(START));
    }

    @Test
    void makesOneKeyAtATime() {
        Instant dayTwentyNine = START.plus(Duration.ofDays(29));
        List<Key> two = List.of(new Key(START), new Key(START.plus(Duration.ofDays(30))));

        assertThat(schedule.nextDue(two, dayTwentyNine)).isEmpty();
    }

    @Test
    void signsWithTheYoungestThatHasBegun() {
        Key old = new Key(START);
        Key next = new Key(START.plus(Duration.ofDays(30)));

        assertThat(schedule.signing(List.of(old, next), next.activeFrom().minusMillis(1)))
                .contains(old);
        assertThat(schedule.signing(List.of(old, next), next.activeFrom())).contains(next);
        assertThat(schedule.signing(List.of(next), START)).isEmpty();
    }

    @Test
    void withdrawsAKeyTwoHoursAfterItsSuccessorBegan() {
        Key old = new Key(START);
        Key next = new Key(START.plus(Duration.ofDays(30)));
        Instant withdrawal = next.activeFrom().plus(Duration.ofHours(2));

        assertThat(schedule.outdated(List.of(old, next), withdrawal)).isEmpty();
        assertThat(schedule.outdated(List.of(old, next), withdrawal.plusMillis(1)))
                .containsExactly(old);
        assertThat(schedule.outdated(List.of(old), withdrawal.plus(Duration.ofDays(400))))
                .isEmpty();
    }

    private record Key(Instant activeFrom) implements KeySchedule.Scheduled {}
}
