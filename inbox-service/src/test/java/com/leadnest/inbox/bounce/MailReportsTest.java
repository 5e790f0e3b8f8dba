package com.leadnest.inbox.bounce;

import static com.leadnest.inbox.inbound.Correspondent.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.inbox.inbound.Correspondent;
import com.leadnest.inbox.send.Outbound;
import com.leadnest.inbox.send.Sending;
import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.suite.outbox.TopicTail;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bounces and complaints: what they do to the message and to the address, once. */
@QuarkusTest
@TestProfile(Sending.class)
class MailReportsTest {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Inject
    Outbound outbound;

    private Correspondent ada;

    @BeforeEach
    void somebodyGotAMail() {
        ada = new Correspondent(outbound);
    }

    private TopicTail events() {
        return TopicTail.of(KafkaResource.bootstrapServers(), "leadnest.messages.v1", ada.business);
    }

    private static String type(ConsumerRecord<String, byte[]> event) {
        return TopicTail.header(event, CloudEventHeaders.TYPE);
    }

    private static String text(ConsumerRecord<String, byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8);
    }

    @Test
    void aHardBounceFailsItsMessageClosesTheAddressAndIsToldOnce() {
        try (TopicTail events = events()) {
            String bounce = ada.bounce(ada.message, "failed", "5.1.1");
            Response first = post(bounce);
            Response again = post(bounce);

            assertThat(first.statusCode()).isEqualTo(202);
            assertThat(first.jsonPath().getMap(""))
                    .containsEntry("status", "report")
                    .containsEntry("reason", "failed");
            assertThat(again.jsonPath().getString("status")).isEqualTo("duplicate");
            assertThat(outbound.state(ada.message).state()).isEqualTo("failed");
            assertThat(outbound.state(ada.message).reason()).isEqualTo("invalid_address");
            assertThat(ada.suppressed()).containsExactly("bounce");
            assertThat(ada.received()).isEmpty();

            List<ConsumerRecord<String, byte[]>> told =
                    events.await(all -> all.stream().anyMatch(each -> type(each).contains("MessageFailed")), LIMIT);
            assertThat(told)
                    .filteredOn(each -> type(each).contains("MessageFailed"))
                    .singleElement()
                    .satisfies(event -> assertThat(text(event))
                            .contains("\"stage\":\"undelivered\"", "\"reason\":\"invalid_address\""));
            assertThat(told).noneMatch(each -> type(each).contains("OptedOut"));
        }
        UUID next = outbound.queue(
                ada.business, ada.lead, "email", new com.leadnest.inbox.conversation.Content("Again", "x", null));
        org.awaitility.Awaitility.await()
                .until(() -> outbound.state(next).state().equals("failed"));
        assertThat(outbound.state(next).reason()).isEqualTo("suppressed");
    }

    @Test
    void aBounceWithoutOurAddressIsKnownByTheMailItQuotes() {
        post("From: postmaster@mx.example.org\nTo: hello@example.net\nSubject: Undeliverable: Hello\n\n"
                + "No such user here.\n\nMessage-ID: <" + ada.rfcId(ada.message) + ">\n");

        assertThat(outbound.state(ada.message).reason()).isEqualTo("invalid_address");
        assertThat(ada.suppressed()).containsExactly("bounce");
    }

    @Test
    void aReportOnAMailOfNobodyIsOnTheOperatorsList() {
        String foreign =
                ada.bounce(ada.message, "failed", "5.1.1").replace(ada.returnPath(ada.message), "x@example.net");

        assertThat(post(foreign).jsonPath().getString("reason")).isEqualTo("unknown_report");
        assertThat(outbound.state(ada.message).state()).isEqualTo("sent");
    }

    @Test
    void fivePassingFailuresInARowCloseTheAddressAndADelayIsNone() {
        post(ada.bounce(ada.message, "delayed", "4.4.1"));
        assertThat(outbound.state(ada.message).state()).isEqualTo("sent");

        UUID last = ada.message;
        for (int i = 1; i <= 5; i++) {
            assertThat(ada.suppressed()).isEmpty();
            last = ada.mail("Mail " + i);
            post(ada.bounce(last, "failed", "5.2.2"));
            assertThat(outbound.state(last).reason()).isEqualTo("mailbox_full");
        }
        assertThat(ada.suppressed()).containsExactly("bounce");
    }

    @Test
    void aMailThatArrivesInBetweenBeginsTheCountAnew() {
        for (int i = 1; i <= 6; i++) {
            UUID mail = ada.mail("Mail " + i);
            if (i != 3) {
                post(ada.bounce(mail, "failed", "5.2.2"));
            }
        }
        assertThat(ada.suppressed()).isEmpty();
    }

    @Test
    void aComplaintIsAnOptOut() {
        UUID step = outbound.queueStep(ada.business, ada.lead);
        try (TopicTail events = events()) {
            post(
                    """
                From: feedback@provider.example
                To: abuse@example.net
                Subject: FW: Hello
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary=b

                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                Version: 1
                Original-Mail-From: <%s>
                --b--
                """
                            .formatted(ada.returnPath(ada.message)));

            assertThat(ada.suppressed()).containsExactly("complaint");
            assertThat(outbound.state(step).reason()).isEqualTo("opted_out");
            assertThat(outbound.state(ada.message).state()).isEqualTo("sent");
            assertThat(events.await(
                            all -> all.stream().anyMatch(each -> type(each).contains("OptedOut")), LIMIT))
                    .filteredOn(each -> type(each).contains("OptedOut"))
                    .singleElement()
                    .satisfies(event -> assertThat(text(event)).contains("\"method\":\"complaint\""));
        }
    }

    private Response tell(String events) {
        return post("events", ("{\"events\":[" + events + "]}").getBytes(StandardCharsets.UTF_8), Instant.now());
    }

    @Test
    void aProviderTellsTheSameByJson() {
        UUID second = ada.mail("Second");
        String bounce =
                "{\"type\":\"bounce\",\"message_id\":\"<" + ada.rfcId(ada.message) + ">\",\"status\":\"5.7.1\"}";
        String arrived =
                "{\"type\":\"delivered\",\"message_id\":\"" + ada.rfcId(second).split("@")[0] + "\"}";
        String foreign = "{\"type\":\"complaint\",\"message_id\":\"someone@else.example\"}";

        Response told = tell(bounce + "," + arrived + "," + bounce + "," + foreign);

        assertThat(told.statusCode()).isEqualTo(202);
        assertThat(told.jsonPath().getMap(""))
                .containsEntry("recorded", 2)
                .containsEntry("repeated", 1)
                .containsEntry("unknown", 1);
        assertThat(outbound.state(ada.message).reason()).isEqualTo("blocked");
        assertThat(outbound.state(second).state()).isEqualTo("delivered");
        assertThat(ada.suppressed()).isEmpty();

        assertThat(tell("{\"type\":\"bounce\",\"permanent\":true,\"message_id\":\"" + ada.rfcId(ada.mail("Third"))
                                + "\"}")
                        .jsonPath()
                        .getInt("recorded"))
                .isEqualTo(1);
        assertThat(ada.suppressed()).containsExactly("bounce");
        assertThat(tell("{\"type\":\"opened\",\"message_id\":\"x\"}").statusCode())
                .isEqualTo(400);
        assertThat(post("events", "{".getBytes(StandardCharsets.UTF_8), Instant.now())
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("events", "{}".getBytes(StandardCharsets.UTF_8), "t=1,v1=00")
                        .statusCode())
                .isEqualTo(403);
    }
}
