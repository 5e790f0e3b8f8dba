package com.leadnest.auth.signingkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class SigningKeysLoadTest {

    private final SigningKeyConfig config = new SmallRyeConfigBuilder()
            .withMapping(SigningKeyConfig.class)
            .build()
            .getConfigMapping(SigningKeyConfig.class);

    /** On a slow machine the first one gave up before the first key was made, and nobody was ever let in after that. */
    @Test
    void whoGivesUpWaitingDoesNotEndTheWaitOfOthers() {
        SigningKeys keys = new SigningKeys(null, config, Clock.systemUTC());

        keys.loaded().subscribe().withSubscriber(UniAssertSubscriber.create()).cancel();

        UniAssertSubscriber<Void> next = keys.loaded().subscribe().withSubscriber(UniAssertSubscriber.create());
        next.assertNotTerminated();
        assertThat(next.getFailure()).isNull();
    }
}
