package com.leadnest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void theFirstRestartIsAtOnceAndEachFurtherOneWaitsLonger() {
        Backoff backoff = new Backoff();
        List<Long> pauses = new ArrayList<>();
        for (int second = 0; second < 8; second++) {
            pauses.add(backoff.next(second * SECOND).toMillis());
        }
        assertThat(pauses).containsExactly(0L, 500L, 1000L, 2000L, 4000L, 8000L, 15000L, 15000L);
    }

    @Test
    void aCalmMinuteIsForgiven() {
        Backoff backoff = new Backoff();
        backoff.next(0);
        assertThat(backoff.next(SECOND)).isEqualTo(Duration.ofMillis(500));
        assertThat(backoff.next(62 * SECOND)).isZero();
    }
}
