package com.leadnest.inbox.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private static final long SECOND = 1_000_000_000L;

    private final TokenBucket bucket = new TokenBucket(10, 0);

    @Test
    void givesNoMoreThanTheRate() {
        assertThat(bucket.take(100, 0)).isEqualTo(10);
        assertThat(bucket.take(100, 0)).isZero();
        assertThat(bucket.take(100, SECOND / 2)).isEqualTo(5);
        assertThat(bucket.take(100, 100 * SECOND)).isEqualTo(10);
    }

    @Test
    void takesBackWhatWasNotUsed() {
        assertThat(bucket.take(8, 0)).isEqualTo(8);
        bucket.giveBack(3);
        assertThat(bucket.take(100, 0)).isEqualTo(5);
    }

    @Test
    void staysClosedAsLongAsTheProviderAsked() {
        bucket.close(Duration.ofSeconds(3), 0);
        assertThat(bucket.take(1, 2 * SECOND)).isZero();
        assertThat(bucket.take(1, 3 * SECOND)).isEqualTo(1);
    }
}
