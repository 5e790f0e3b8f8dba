package com.leadnest.inbox.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.event.Topics;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.inbox.channel.RecordingTwilio;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.send.Outbound;
import com.leadnest.inbox.send.Sending;
import com.leadnest.inbox.service.AtOnce;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.providers.TwilioFault;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicTail;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twilio's reports in any order, more than once, all at the same time, and before its own answer. */
@QuarkusTest
@TestProfile(Sending.class)
class TwilioReportsTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final List<String> REPORTS =
            List.of("accepted", "queued", "sending", "sent", "sent", "delivered", "delivered", "undelivered");

    @Inject
    Outbound outbound;

    private final UUID business = TypeId.newId();
    private UUID lead;

    @BeforeEach
    void someone() {
        RecordingTwilio.reset();
        String phone = "+1917555%04d".formatted(Math.floorMod(business.hashCode(), 10_000));
        lead = outbound.lead(business, phone, null);
    }

    private UUID queue(String text) {
        return outbound.queue(business, lead, "sms", Content.text(text));
    }

    private void becomes(UUID message, String state) {
        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(outbound.state(message).state()).isEqualTo(state));
    }

    @Test
    void eachMessageIsSentOnceAndEndsOnceWhateverTheOrder() {
        Random random = new Random(20261124);
        List<UUID> messages = new ArrayList<>();
        try (TopicTail topic = RelayedTopics.tail(Topics.MESSAGES, business)) {
            for (int i = 0; i < 40; i++) {
                messages.add(queue("message " + i));
            }
            messages.forEach(message -> becomes(message, "sent"));
            for (UUID message : messages) {
                String sid = outbound.state(message).providerId();
                List<String> reports = new ArrayList<>(REPORTS);
                Collections.shuffle(reports, random);
                List<Callable<Integer>> calls = new ArrayList<>();
                reports.forEach(report -> calls.add(() -> TwilioCalls.report(business, message, sid, report)));
                assertThat(AtOnce.all(calls)).containsOnly(200);
                assertThat(outbound.state(message).state()).isIn("delivered", "failed");
            }
            int expected = 2 * messages.size();
            topic.await(expected, LIMIT);
            // One more than there should be would have come in with the others.
            List<ConsumerRecord<String, byte[]>> told =
                    topic.await(all -> all.size() > expected, Duration.ofSeconds(1));
            assertThat(told).hasSize(expected);
            assertThat(count(told, MessageEvents.SENT)).isEqualTo(messages.size());
            assertThat(count(told, MessageEvents.DELIVERED) + count(told, MessageEvents.FAILED))
                    .isEqualTo(messages.size());
        }
        assertThat(RecordingTwilio.taken()).hasSize(messages.size());
    }

    private static long count(List<ConsumerRecord<String, byte[]>> told, EventType<?> type) {
        return told.stream()
                .filter(each -> type.ceType().equals(TopicTail.header(each, CloudEventHeaders.TYPE)))
                .count();
    }

    @Test
    void aFailureThatIsReportedBeforeTheAnswerStands() {
        RecordingTwilio.beforeAnswer(text -> TwilioCalls.post(
                text.callback().substring(text.callback().indexOf("/webhooks")),
                Map.of("MessageSid", text.sid(), "MessageStatus", "undelivered", "ErrorCode", "30003")));

        UUID message = queue("to a phone that is off");

        becomes(message, "failed");
        assertThat(outbound.state(message).reason()).isEqualTo("unreachable");
        assertThat(RecordingTwilio.taken()).hasSize(1);
    }

    @Test
    void anAnswerThatComesTooLateIsNoReasonToSendAgain() {
        CountDownLatch known = new CountDownLatch(1);
        RecordingTwilio.fault(TwilioFault.LIST_IS_AWAY);
        RecordingTwilio.beforeAnswer(text -> hold(known));

        UUID message = queue("slow");
        becomes(message, "unconfirmed");
        known.countDown();

        becomes(message, "sent");
        assertThat(RecordingTwilio.taken()).hasSize(1);
        assertThat(outbound.state(message).attempts()).isEqualTo(1);
    }

    private static void hold(CountDownLatch known) {
        try {
            known.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aReportSettlesWhatTheAnswerLeftOpen() {
        RecordingTwilio.fault(
                TwilioFault.TAKES_AND_SAYS_500,
                TwilioFault.LIST_IS_AWAY,
                TwilioFault.LIST_IS_AWAY,
                TwilioFault.LIST_IS_AWAY,
                TwilioFault.LIST_IS_AWAY);
        UUID message = queue("taken with a 500");
        becomes(message, "unconfirmed");

        assertThat(TwilioCalls.report(
                        business, message, RecordingTwilio.taken().get(0).sid(), "delivered"))
                .isEqualTo(200);

        becomes(message, "delivered");
        RecordingTwilio.reset();
        await().atMost(LIMIT).until(() -> outbound.query(
                        "SELECT 1 FROM inbox.send_lookups WHERE message_id = '" + message + "'", row -> 1)
                .isEmpty());
        assertThat(outbound.state(message).state()).isEqualTo("delivered");
        assertThat(RecordingTwilio.taken()).as("sent again").isEmpty();
    }

    @Test
    void aReportOnASecondSendThatIsFasterThanItsAnswerCounts() {
        RecordingTwilio.fault(TwilioFault.NOT_A_NUMBER);
        UUID first = queue("refused at first");
        becomes(first, "failed");
        UUID message = queue("undelivered at first");
        becomes(message, "sent");
        String sid = outbound.state(message).providerId();
        TwilioCalls.report(business, message, sid, "undelivered");
        becomes(message, "failed");
        RecordingTwilio.beforeAnswer(text -> TwilioCalls.report(business, message, text.sid(), "delivered"));

        outbound.retry(business, message);

        becomes(message, "delivered");
        assertThat(outbound.state(message).providerId()).isNotEqualTo(sid);
        TwilioCalls.report(business, message, sid, "undelivered");
        assertThat(outbound.state(message).state()).isEqualTo("delivered");
    }

    @Test
    void aReportOnNothingOfOursChangesNothing() {
        UUID message = queue("mine");
        becomes(message, "sent");
        String sid = outbound.state(message).providerId();

        assertThat(TwilioCalls.report(TypeId.newId(), message, sid, "delivered"))
                .isEqualTo(200);
        assertThat(TwilioCalls.report(business, message, "SMother", "delivered"))
                .isEqualTo(200);
        assertThat(TwilioCalls.report(business, TypeId.newId(), sid, "delivered"))
                .isEqualTo(200);
        Map<String, String> form = Map.of("MessageSid", sid, "MessageStatus", "delivered");
        assertThat(TwilioCalls.post("/webhooks/twilio/status", form)).isEqualTo(404);
        assertThat(TwilioCalls.post("/webhooks/twilio/status?message=msg_1&business=biz_1", form))
                .isEqualTo(404);

        assertThat(outbound.state(message).state()).isEqualTo("sent");
    }
}
