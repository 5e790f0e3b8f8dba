package com.leadnest.inbox.twilio;

import static com.leadnest.providers.TwilioFault.OPTED_OUT_THERE;
import static com.leadnest.providers.TwilioFault.QUEUE_IS_FULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.inbox.channel.RecordingTwilio;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.send.Outbound;
import com.leadnest.inbox.send.Sending;
import com.leadnest.inbox.service.Persons;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicTail;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The person said STOP to the carrier, and Twilio tells us by refusing. */
@QuarkusTest
@TestProfile(Sending.class)
class CarrierOptOutTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Outbound outbound;

    @Inject
    Persons people;

    @Inject
    DeliveryStatus status;

    private final UUID business = TypeId.newId();
    private String phone;
    private UUID lead;
    private TopicTail events;

    @BeforeEach
    void someone() {
        RecordingTwilio.reset();
        phone = "+1415555" + String.format("%04d", Math.floorMod(business.hashCode(), 10_000));
        lead = outbound.lead(business, phone, null);
        events = RelayedTopics.tail(Topics.MESSAGES, business);
    }

    @AfterEach
    void close() {
        events.close();
    }

    private UUID text(String words) {
        return outbound.queue(business, lead, "sms", Content.text(words));
    }

    private void becomes(UUID message, String state) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(outbound.state(message).state()).isEqualTo(state));
    }

    private List<String> optOuts(int expected) {
        return optOuts(events.await(seen -> optOuts(seen).size() >= expected, SOON));
    }

    private static List<String> optOuts(List<ConsumerRecord<String, byte[]>> seen) {
        return seen.stream()
                .filter(each -> new String(
                                each.headers()
                                        .lastHeader(CloudEventHeaders.TYPE)
                                        .value(),
                                StandardCharsets.UTF_8)
                        .equals(MessageEvents.OPTED_OUT.ceType()))
                .map(each -> new JsonObject(new String(each.value(), StandardCharsets.UTF_8)))
                .map(data ->
                        data.getString("lead_id") + " " + data.getString("channel") + " " + data.getString("method"))
                .toList();
    }

    private List<String> suppressions() {
        return outbound.query(
                "SELECT channel || ' ' || reason FROM inbox.suppressions WHERE business_id = '" + business + "'",
                row -> row.getString(1));
    }

    @Test
    void aRefusalForAnOptOutIsOneForAllSequences() {
        UUID waiting = people.step(business, lead, "email", "deferred");
        RecordingTwilio.fault(OPTED_OUT_THERE);

        UUID refused = text("Are you there?");
        becomes(refused, "failed");

        assertThat(outbound.state(refused).reason()).isEqualTo("opted_out");
        assertThat(suppressions()).containsExactly("sms provider");
        assertThat(optOuts(1)).containsExactly(TypeId.LEAD.text(lead) + " sms provider");
        assertThat(outbound.state(waiting).state()).isEqualTo("cancelled");

        UUID second = text("Still there?");
        becomes(second, "failed");
        assertThat(outbound.state(second).reason()).isEqualTo("suppressed");
        assertThat(RecordingTwilio.taken()).isEmpty();
    }

    @Test
    void aStatusReportThatSaysSoCountsToo() {
        UUID message = text("Hello");
        becomes(message, "sent");
        Map<String, String> form = Map.of(
                "MessageSid",
                outbound.state(message).providerId(),
                "MessageStatus",
                "undelivered",
                "ErrorCode",
                "21610");
        for (int again = 0; again < 2; again++) {
            status.report(TypeId.BUSINESS.text(business), TypeId.MESSAGE.text(message), form)
                    .await()
                    .atMost(SOON);
        }

        assertThat(outbound.state(message).reason()).isEqualTo("opted_out");
        assertThat(suppressions()).containsExactly("sms provider");
        assertThat(optOuts(1)).containsExactly(TypeId.LEAD.text(lead) + " sms provider");
    }

    @Test
    void aNumberThatIsNotInServiceIsAnInvalidAddressAndNoOptOut() {
        UUID message = text("Hello");
        becomes(message, "sent");
        Map<String, String> form = Map.of(
                "MessageSid",
                outbound.state(message).providerId(),
                "MessageStatus",
                "undelivered",
                "ErrorCode",
                "30005");
        status.report(TypeId.BUSINESS.text(business), TypeId.MESSAGE.text(message), form)
                .await()
                .atMost(SOON);

        assertThat(outbound.state(message).state()).isEqualTo("failed");
        assertThat(outbound.state(message).reason()).isEqualTo("invalid_address");
        assertThat(suppressions()).isEmpty();
    }

    @Test
    void aFullQueueAtTwilioIsWaitedFor() {
        RecordingTwilio.fault(QUEUE_IS_FULL);
        UUID message = text("Later");
        becomes(message, "sent");
        assertThat(RecordingTwilio.taken()).hasSize(1);
        assertThat(outbound.state(message).attempts()).isEqualTo(2);
    }
}
