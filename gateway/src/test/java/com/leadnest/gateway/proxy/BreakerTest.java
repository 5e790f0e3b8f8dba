package com.leadnest.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final long REST = 1_000_000_000;

    private final Breaker breaker = new Breaker(3, REST);

    private void fail(int times, long now) {
        for (int i = 0; i < times; i++) {
            breaker.failed(now);
        }
    }

    @Test
    void opensAfterFailuresInARowOnly() {
        fail(2, 0);
        breaker.succeeded();
        fail(2, 0);
        assertThat(breaker.allows(0)).isTrue();
        fail(1, 0);
        assertThat(breaker.allows(0)).isFalse();
        assertThat(breaker.open(0)).isTrue();
        assertThat(breaker.retryAfterSeconds(0)).isEqualTo(1);
    }

    @Test
    void oneRequestTriesAfterTheRest() {
        fail(3, 0);
        assertThat(breaker.allows(REST - 1)).isFalse();
        assertThat(breaker.allows(REST)).isTrue();
        assertThat(breaker.allows(REST + 1)).isFalse();
        breaker.failed(REST + 2);
        assertThat(breaker.allows(REST + 3)).isFalse();
        assertThat(breaker.allows(2 * REST + 2)).isTrue();
        breaker.succeeded();
        assertThat(breaker.allows(2 * REST + 3)).isTrue();
    }

    @Test
    void aTryThatIsNeverToldOfDoesNotShutItForEver() {
        fail(3, 0);
        assertThat(breaker.allows(REST)).isTrue();
        assertThat(breaker.allows(2 * REST)).isTrue();
    }
}
