package com.leadnest.nurture.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DailyCapTest {

    private static final Instant NOON = Instant.parse("2026-03-08T18:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    private final UUID lead = UUID.randomUUID();
    private final DailyCap cap = new DailyCap(DAY);

    @Test
    void letsThroughUntilTheCapAndThenNamesTheMomentItIsFree() {
        List<Instant> lastDay = List.of(NOON.minus(Duration.ofHours(20)));
        assertThat(cap.tryAdd(lead, lastDay, 2, NOON)).isEmpty();
        assertThat(cap.tryAdd(lead, lastDay, 2, NOON)).contains(NOON.plus(Duration.ofHours(4)));
        assertThat(cap.tryAdd(UUID.randomUUID(), List.of(), 2, NOON)).isEmpty();
    }

    @Test
    void forgetsWhatIsADayOldToTheSecondWhateverTheClocksDo() {
        assertThat(cap.tryAdd(lead, List.of(NOON.minus(DAY)), 1, NOON)).isEmpty();
        UUID other = UUID.randomUUID();
        assertThat(cap.tryAdd(other, List.of(NOON.minus(DAY).plusSeconds(1)), 1, NOON))
                .contains(NOON.plusSeconds(1));
    }
}
