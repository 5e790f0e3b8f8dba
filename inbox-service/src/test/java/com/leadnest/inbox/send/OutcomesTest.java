package com.leadnest.inbox.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.channel.Answer;
import com.leadnest.inbox.conversation.Fence;
import com.leadnest.inbox.conversation.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Only what was certainly not taken is offered again. */
class OutcomesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID MESSAGE = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();

    private final Outcomes outcomes = new Outcomes(Duration.ofSeconds(5), Duration.ofMinutes(10), 3);

    private Outcome of(Answer answer, int attempt) {
        return outcomes.of(MESSAGE, new Fence(OWNER, attempt), answer, new Outcomes.ReceiptOf("twilio", false), NOW);
    }

    @Test
    void whatIsUnknownIsNotOfferedAgain() {
        assertThat(of(new Answer.Unknown("lost"), 1)).isInstanceOf(Outcome.Unconfirmed.class);
    }

    @Test
    void waitsTwiceAsLongEachTimeUpToTheLongest() {
        assertThat(outcomes.backOff(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(outcomes.backOff(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(outcomes.backOff(7)).isEqualTo(Duration.ofSeconds(320));
        assertThat(outcomes.backOff(8)).isEqualTo(Duration.ofMinutes(10));
        assertThat(outcomes.backOff(5000)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void waitsAsLongAsTheProviderAsks() {
        Outcome outcome = of(new Answer.NotTaken("rate_limit", "429", Duration.ofSeconds(77)), 1);
        assertThat(outcome)
                .isEqualTo(new Outcome.Deferred(
                        MESSAGE, new Fence(OWNER, 1), "rate_limit", NOW.plusSeconds(77), NOW.plusSeconds(77), NOW));
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        Answer away = new Answer.NotTaken("provider_away", "nobody there", null);
        assertThat(of(away, 2)).isInstanceOf(Outcome.Deferred.class);
        assertThat(of(away, 3)).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.reason()).isEqualTo("provider_error");
            assertThat(failed.stage()).isEqualTo("rejected");
        });
    }
}
