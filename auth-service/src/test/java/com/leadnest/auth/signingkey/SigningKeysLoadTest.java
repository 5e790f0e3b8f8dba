package com.leadnest.auth.signingkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SigningKeysLoadTest {

    /** On a slow machine the first one gave up before the first key was made, and nobody was ever let in after that. */
    @Test
    void whoGivesUpWaitingDoesNotEndTheWaitOfOthers() {
        SigningKeys keys = new SigningKeys(null, new Config(), Clock.systemUTC());

        keys.loaded().subscribe().withSubscriber(UniAssertSubscriber.create()).cancel();

        UniAssertSubscriber<Void> next = keys.loaded().subscribe().withSubscriber(UniAssertSubscriber.create());
        next.assertNotTerminated();
        assertThat(next.getFailure()).isNull();
    }

    private static final class Config implements SigningKeyConfig {

        @Override
        public Duration signsFor() {
            return Duration.ofDays(30);
        }

        @Override
        public Duration publishedBefore() {
            return Duration.ofDays(1);
        }

        @Override
        public Duration publishedAfter() {
            return Duration.ofHours(2);
        }

        @Override
        public int bits() {
            return 3072;
        }
    }
}
