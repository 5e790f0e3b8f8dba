package com.leadnest.inbox.send;

import static com.leadnest.providers.TwilioFault.LIST_IS_AWAY;
import static com.leadnest.providers.TwilioFault.NOT_A_NUMBER;
import static com.leadnest.providers.TwilioFault.TAKES_AND_HANGS_UP;
import static com.leadnest.providers.TwilioFault.TAKES_AND_SAYS_500;
import static com.leadnest.providers.TwilioFault.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.inbox.channel.RecordingTwilio;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.kernel.fault.KillPoint;
import com.leadnest.kernel.fault.KillPoints;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.providers.Text;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts through a Twilio that records: once each, whatever breaks. */
@QuarkusTest
@TestProfile(Sending.class)
class SendingTextsTest {

    @Inject
    Outbound outbound;

    @Inject
    KillPoints killPoints;

    private final UUID business = TypeId.newId();
    private String phone;

    @BeforeEach
    void aNewPerson() {
        RecordingTwilio.reset();
        phone = "+1212555" + String.format("%04d", Math.floorMod(business.hashCode(), 10_000));
    }

    @AfterEach
    void disarm() {
        killPoints.arm(KillPoint.SEND_RECORDED_PROVIDER_UNCALLED, null);
        killPoints.arm(KillPoint.PROVIDER_ANSWERED_RESULT_UNRECORDED, null);
        RecordingTwilio.listen();
    }

    private UUID queue(String text) {
        return outbound.queue(business, outbound.lead(business, phone, null), "sms", Content.text(text));
    }

    private void becomes(UUID message, String state) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(outbound.state(message).state()).isEqualTo(state));
    }

    @Test
    void aQueuedTextReachesTwilioOnceAndCarriesOurId() {
        UUID message = queue("Your visit is tomorrow.");

        becomes(message, "sent");

        assertThat(RecordingTwilio.taken()).singleElement().satisfies(text -> {
            assertThat(text.to()).isEqualTo(phone);
            assertThat(text.from()).isEqualTo("+15005550006");
            assertThat(text.body()).isEqualTo("Your visit is tomorrow.");
            assertThat(text.callback())
                    .endsWith("/webhooks/twilio/status?message=" + TypeId.MESSAGE.text(message) + "&business="
                            + TypeId.BUSINESS.text(business));
            assertThat(outbound.state(message)).isEqualTo(new Outbound.State("sent", null, text.sid(), 1, false));
        });
    }

    @Test
    void aQueuedTextIsAtTheProviderWithoutWaitingForThePoll() {
        queue("warm up");
        await().until(() -> RecordingTwilio.taken().size() == 1);
        long began = System.nanoTime();

        queue("at once");

        await().pollInterval(Duration.ofMillis(2))
                .until(() -> RecordingTwilio.taken().size() == 2);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1000));
    }

    @Test
    void aCrashAfterTwilioTookItNeverSendsItAgain() {
        AtomicBoolean died = new AtomicBoolean();
        killPoints.arm(KillPoint.PROVIDER_ANSWERED_RESULT_UNRECORDED, () -> {
            died.set(true);
            throw new IllegalStateException("killed");
        });
        UUID message = queue("only once");
        await().untilTrue(died);
        killPoints.arm(KillPoint.PROVIDER_ANSWERED_RESULT_UNRECORDED, null);
        assertThat(outbound.state(message).state()).isEqualTo("sending");

        outbound.expireClaims();

        becomes(message, "sent");
        assertThat(RecordingTwilio.taken()).hasSize(1);
        assertThat(outbound.state(message).providerId())
                .isEqualTo(RecordingTwilio.taken().get(0).sid());
    }

    @Test
    void aCrashBeforeTwilioWasCalledIsLookedUpAndThenSentOnce() {
        AtomicBoolean died = new AtomicBoolean();
        killPoints.arm(KillPoint.SEND_RECORDED_PROVIDER_UNCALLED, () -> {
            died.set(true);
            throw new IllegalStateException("killed");
        });
        UUID message = queue("not lost");
        await().untilTrue(died);
        killPoints.arm(KillPoint.SEND_RECORDED_PROVIDER_UNCALLED, null);
        assertThat(RecordingTwilio.taken()).isEmpty();

        outbound.expireClaims();

        becomes(message, "sent");
        assertThat(RecordingTwilio.taken()).hasSize(1);
    }

    @Test
    void anErrorAfterItWasTakenIsFoundInTwiliosList() {
        RecordingTwilio.fault(TAKES_AND_SAYS_500, LIST_IS_AWAY);
        UUID message = queue("taken with a 500");

        becomes(message, "unconfirmed");
        becomes(message, "sent");
        assertThat(RecordingTwilio.taken()).hasSize(1);
        assertThat(outbound.state(message).attempts()).isEqualTo(1);
    }

    @Test
    void aLostAnswerIsFoundInTwiliosList() {
        RecordingTwilio.fault(TAKES_AND_HANGS_UP);
        UUID message = queue("taken, and the line is dead");

        becomes(message, "sent");
        assertThat(RecordingTwilio.taken()).hasSize(1);
    }

    @Test
    void twoEqualTextsOfWhichOneAnswerIsLostAreNotTakenForOneAnother() {
        UUID first = queue("ok");
        becomes(first, "sent");
        RecordingTwilio.fault(TAKES_AND_HANGS_UP);

        UUID second = queue("ok");

        becomes(second, "sent");
        assertThat(RecordingTwilio.taken()).hasSize(2);
        assertThat(outbound.state(second).providerId())
                .isNotEqualTo(outbound.state(first).providerId());
    }

    @Test
    void whatTwilioHasNoTimeForIsSentLater() {
        RecordingTwilio.fault(TOO_MANY);
        UUID message = queue("patience");

        becomes(message, "deferred");
        assertThat(outbound.state(message).reason()).isEqualTo("rate_limit");
        becomes(message, "sent");
        assertThat(RecordingTwilio.taken()).hasSize(1);
        assertThat(outbound.state(message).attempts()).isEqualTo(2);
    }

    @Test
    void whatCouldNotReachTwilioIsSentWhenItIsBack() {
        RecordingTwilio.hangUp();
        UUID message = queue("nobody there");
        becomes(message, "deferred");
        assertThat(outbound.state(message).reason()).isEqualTo("provider_away");

        RecordingTwilio.listen();

        becomes(message, "sent");
        assertThat(RecordingTwilio.taken()).hasSize(1);
    }

    @Test
    void whatTwilioRefusesHasFailedAndIsNotTriedAgain() {
        RecordingTwilio.fault(NOT_A_NUMBER);
        UUID message = queue("to nobody");

        becomes(message, "failed");

        assertThat(outbound.state(message)).isEqualTo(new Outbound.State("failed", "invalid_address", null, 1, false));
        assertThat(RecordingTwilio.taken()).isEmpty();
    }

    @Test
    void manyTextsWithFaultsInBetweenAreEachThereOnce() {
        UUID lead = outbound.lead(business, phone, null);
        for (int i = 0; i < 10; i++) {
            RecordingTwilio.fault(TAKES_AND_SAYS_500, TOO_MANY, TAKES_AND_HANGS_UP);
        }
        List<UUID> messages = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            messages.add(outbound.queue(business, lead, "sms", Content.text("text number " + i)));
        }

        messages.forEach(message -> becomes(message, "sent"));

        assertThat(RecordingTwilio.taken()).hasSize(60);
        assertThat(RecordingTwilio.taken().stream().map(Text::body).distinct()).hasSize(60);
    }
}
