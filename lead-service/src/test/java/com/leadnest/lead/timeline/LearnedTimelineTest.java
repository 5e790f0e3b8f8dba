package com.leadnest.lead.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageFailed;
import com.leadnest.contracts.message.MessageReceived;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.contracts.message.MessageSent;
import com.leadnest.contracts.message.OptedIn;
import com.leadnest.contracts.message.OptedOut;
import com.leadnest.contracts.nurture.EnrolmentEnded;
import com.leadnest.contracts.nurture.EnrolmentStarted;
import com.leadnest.contracts.nurture.NurtureEvents;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.lead.service.Signed;
import com.leadnest.testing.suite.outbox.TopicHead;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What nurture- and inbox-service say on their topics is read on the lead. */
@QuarkusTest
class LearnedTimelineTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final UUID business = UUID.randomUUID();
    private final String enrolment = TypeId.ENROLMENT.newText();
    private final String user = TypeId.USER.newText();

    @Inject
    Tenancy tenancy;

    @Test
    void aSequenceIsToldByItsNameFromBeginningToEnd() {
        String lead = Signed.lead(business, Map.of("name", "Ann"));
        send(lead, 2, new EnrolmentEnded(enrolment, lead, "seq_1", "replied", 3, NOON.plusSeconds(60)));
        send(lead, 1, new EnrolmentStarted(enrolment, lead, "seq_1", "Welcome", 1, "bulk", NOON));
        JsonPath timeline = timeline(lead, 3);
        assertThat(timeline.getList("events.type")).contains("enrolment_started", "enrolment_ended");
        assertThat(timeline.getMap("events.find { it.type == 'enrolment_started' }.data"))
                .containsEntry("enrolment_id", enrolment)
                .containsEntry("sequence_id", "seq_1")
                .containsEntry("sequence_name", "Welcome")
                .containsEntry("by", "bulk");
        assertThat(timeline.getMap("events.find { it.type == 'enrolment_ended' }.data"))
                .containsEntry("sequence_name", "Welcome")
                .containsEntry("reason", "replied")
                .containsEntry("cancelled_steps", 3);
    }

    @Test
    void messagesAndConsentAreTold() {
        String lead = Signed.lead(business, Map.of("name", "Ann"));
        send(lead, 1, new EnrolmentStarted(enrolment, lead, "seq_1", "Welcome", 1, "bulk", NOON));
        TopicHead.send(
                MessageEvents.SENT,
                business,
                lead,
                1,
                new MessageSent(message(lead, user), "smtp", "1@local", "Your visit", 1, NOON.plusSeconds(1)));
        TopicHead.send(
                MessageEvents.FAILED,
                business,
                lead,
                2,
                new MessageFailed(
                        message(lead, null), "refused", "no_consent", "No consent for texts", NOON.plusSeconds(2)));
        TopicHead.send(
                MessageEvents.RECEIVED,
                business,
                lead,
                3,
                new MessageReceived(message(lead, null), "reply", "Yes, please", NOON.plusSeconds(3)));
        TopicHead.send(
                MessageEvents.OPTED_OUT, business, lead, 4, new OptedOut(lead, "sms", "keyword", NOON.plusSeconds(4)));
        TopicHead.send(
                MessageEvents.OPTED_IN,
                business,
                lead,
                5,
                new OptedIn(lead, "sms", "form", "Text me offers", NOON.plusSeconds(5)));

        JsonPath timeline = timeline(lead, 7);
        assertThat(timeline.getList("events.type"))
                .filteredOn(type -> !type.equals("created"))
                .containsExactly(
                        "opted_in",
                        "opted_out",
                        "message_received",
                        "message_failed",
                        "message_sent",
                        "enrolment_started");
        assertThat(timeline.getString("events.find { it.type == 'message_sent' }.actor"))
                .isEqualTo(user);
        assertThat(timeline.getMap("events.find { it.type == 'message_sent' }.data"))
                .containsEntry("channel", "email")
                .containsEntry("subject", "Your visit")
                .containsEntry("sequence_name", "Welcome")
                .containsEntry("step", 2)
                .containsEntry("conversation_id", "conv_1");
        assertThat(timeline.getMap("events.find { it.type == 'message_failed' }.data"))
                .containsEntry("reason", "no_consent")
                .containsEntry("detail", "No consent for texts");
        assertThat(timeline.getMap("events.find { it.type == 'message_received' }.data"))
                .containsEntry("preview", "Yes, please")
                .containsEntry("intent", "reply");
        assertThat(timeline.getMap("events.find { it.type == 'opted_out' }.data"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("channel", "sms", "method", "keyword"));
        assertThat(timeline.getMap("events.find { it.type == 'opted_in' }.data"))
                .containsEntry("wording", "Text me offers");
    }

    @Test
    void nobodysEntriesAreNotKept() {
        String lead = Signed.lead(business, Map.of("name", "Ann"));
        String gone = TypeId.LEAD.newText();
        // In one partition with the last: when that is told, the others were looked at.
        TopicHead.send(
                MessageEvents.OPTED_OUT, business, lead, 1, new OptedOut(gone, "sms", "keyword", NOON.plusSeconds(1)));
        TopicHead.send(
                MessageEvents.OPTED_OUT, business, lead, 2, new OptedOut(null, "sms", "keyword", NOON.plusSeconds(2)));
        TopicHead.send(
                MessageEvents.OPTED_OUT,
                UUID.randomUUID(),
                lead,
                1,
                new OptedOut(lead, "all", "complaint", NOON.plusSeconds(3)));
        TopicHead.send(MessageEvents.OPTED_OUT, business, lead, 3, new OptedOut(lead, "email", "one_click", NOON));
        assertThat(timeline(lead, 2).getList("events.type")).containsExactlyInAnyOrder("created", "opted_out");
        assertThat(LeadsThere.told(tenancy, business)).contains("one_click").doesNotContain("keyword", gone);
    }

    private MessageRef message(String lead, String author) {
        return new MessageRef(
                TypeId.MESSAGE.newText(), "conv_1", lead, "email", "sequence", enrolment, 2, author, false);
    }

    private void send(String lead, long version, EnrolmentStarted data) {
        TopicHead.send(NurtureEvents.STARTED, business, lead, version, data);
    }

    private void send(String lead, long version, EnrolmentEnded data) {
        TopicHead.send(NurtureEvents.ENDED, business, lead, version, data);
    }

    private JsonPath timeline(String lead, int entries) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Signed.owner(business)
                                .get("/leads/" + lead + "/timeline")
                                .jsonPath(),
                        timeline -> timeline.getList("events").size() >= entries);
    }
}
