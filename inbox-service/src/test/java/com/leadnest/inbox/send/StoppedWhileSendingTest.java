package com.leadnest.inbox.send;

import static com.leadnest.providers.TwilioFault.LIST_IS_AWAY;
import static com.leadnest.providers.TwilioFault.SAYS_500;
import static com.leadnest.providers.TwilioFault.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.inbox.channel.RecordingTwilio;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stop that comes while a step is with the provider holds for it too, once the provider turns out not to have it. */
@QuarkusTest
@TestProfile(Sending.class)
class StoppedWhileSendingTest {

    @Inject
    Talk talk;

    private final UUID business = TypeId.newId();
    private final UUID enrolment = TypeId.newId();
    private UUID lead;

    @BeforeEach
    void someone() {
        RecordingTwilio.reset();
        lead = talk.lead(business, "Ann", "ann@example.com", "+14105550123");
    }

    /** Transactional: hours and consents are another test's subject. */
    private void stepFallsDue() {
        StepDue due = Talk.due(lead, enrolment, 1, Instant.now());
        talk.step(
                business,
                new StepDue(
                        due.enrolmentId(),
                        due.step(),
                        due.sequenceId(),
                        due.sequenceName(),
                        1,
                        null,
                        "sms",
                        "transactional",
                        false,
                        due.recipient(),
                        null,
                        due.text(),
                        null,
                        due.dueAt(),
                        null),
                1);
    }

    private void becomes(String state) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(talk.rows(
                                business,
                                "SELECT m.state || coalesce(' ' || m.reason, '') AS text FROM messages m"
                                        + " WHERE m.kind = 'sequence'"))
                        .extracting(row -> row.getString("text"))
                        .isEqualTo(List.of(state)));
    }

    @Test
    void whoAnsweredGetsNoStepThatTheProviderHasNotGot() {
        RecordingTwilio.fault(SAYS_500, LIST_IS_AWAY);
        stepFallsDue();
        becomes("unconfirmed");

        talk.text(business, "+14105550123", "Yes, please call me", "reply");

        becomes("cancelled replied");
        assertThat(RecordingTwilio.taken()).isEmpty();
    }

    @Test
    void anEndedEnrolmentSendsNoStepThatTheProviderHasNotGot() {
        RecordingTwilio.fault(SAYS_500, LIST_IS_AWAY);
        stepFallsDue();
        becomes("unconfirmed");

        talk.end(business, lead, enrolment, 2, "booked");

        becomes("cancelled booked");
        assertThat(RecordingTwilio.taken()).isEmpty();
    }

    @Test
    void aPauseHoldsAStepThatTheProviderHasNotGot() {
        RecordingTwilio.fault(SAYS_500, LIST_IS_AWAY);
        stepFallsDue();
        becomes("unconfirmed");

        talk.pause(business, lead, enrolment, 2);
        becomes("held paused");
        talk.resume(business, lead, enrolment, 3);

        becomes("sent");
        assertThat(RecordingTwilio.taken()).hasSize(1);
    }

    @Test
    void whoIsThroughGetsTheLastStepAfterTheProvidersPause() {
        RecordingTwilio.fault(TOO_MANY);
        stepFallsDue();
        talk.end(business, lead, enrolment, 2, "completed");

        becomes("sent");
        assertThat(RecordingTwilio.taken()).hasSize(1);
    }
}
