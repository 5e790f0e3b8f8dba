package com.leadnest.gateway.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlidingWindowTest {

    @Test
    void noWindowHoldsMoreThanTheLimit() {
        Random random = new Random(7);
        SlidingWindow window = new SlidingWindow(new Rule(20, Duration.ofSeconds(1)));
        List<Long> admitted = new ArrayList<>();
        long now = 0;
        for (int i = 0; i < 20_000; i++) {
            now += random.nextInt(10);
            if (window.left(now) > 0) {
                window.count(now, 1);
                admitted.add(now);
            }
        }
        for (int i = 20; i < admitted.size(); i++) {
            assertThat(admitted.get(i) - admitted.get(i - 20)).isGreaterThanOrEqualTo(1000);
        }
        assertThat(admitted.size()).isGreaterThan((int) (now / 1000 * 20 * 0.99));
    }

    @Test
    void saysWhenTheNextComesFree() {
        SlidingWindow window = new SlidingWindow(new Rule(2, Duration.ofSeconds(10)));
        window.count(1000, 1);
        window.count(4000, 1);
        assertThat(window.left(5000)).isZero();
        assertThat(window.resetMillis(5000)).isEqualTo(6000);
        assertThat(window.left(10_999)).isZero();
        assertThat(window.left(11_000)).isEqualTo(1);
    }

    @Test
    void readsAPolicy() {
        Policy policy = Policy.parse("anonymous", "address 50/hour 200/day");
        assertThat(policy.per()).isEqualTo(Policy.Per.ADDRESS);
        assertThat(policy.rules())
                .containsExactly(new Rule(50, Duration.ofHours(1)), new Rule(200, Duration.ofDays(1)));
        assertThat(policy.lease()).isEqualTo(1);
        assertThat(Policy.parse("plan", "user 1200/minute").lease()).isEqualTo(6);
        assertThatThrownBy(() -> Policy.parse("x", "user 5 per minute")).hasMessageContaining("x");
        assertThatThrownBy(() -> Policy.parse("x", "nobody 5/minute")).hasMessageContaining("x");
    }
}
