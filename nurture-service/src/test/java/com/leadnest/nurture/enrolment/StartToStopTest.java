package com.leadnest.nurture.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageReceived;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.person.People;
import com.leadnest.nurture.service.Leads;
import com.leadnest.nurture.service.Signed;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicHead;
import com.leadnest.testing.suite.outbox.TopicTail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartToStopTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    People people;

    @Inject
    Tenancy tenancy;

    @Inject
    ObjectMapper mapper;

    private final UUID business = TypeId.newId();
    private final UUID lead = TypeId.newId();
    private final String leadId = TypeId.LEAD.text(lead);

    @Test
    void aStartedSequenceHandsItsFirstStepOverAndAReplyStopsTheRest() throws Exception {
        danaArrives();
        try (TopicTail steps = RelayedTopics.tail(Topics.STEPS, business)) {
            String enrolment = start().statusCode(200)
                    .body("total_steps", equalTo(3))
                    .body("scheduled_steps[0].step", equalTo(1))
                    .body("scheduled_steps[0].type", equalTo("email"))
                    .body("scheduled_steps[0].subject", equalTo("Thank you for your interest, John!"))
                    .extract()
                    .path("enrolment_id");

            List<ConsumerRecord<String, byte[]>> records = steps.await(2, SOON);
            assertThat(type(records.get(0))).isEqualTo("com.leadnest.EnrolmentStarted.v1");
            JsonNode due = data(records.get(1));
            assertThat(type(records.get(1))).isEqualTo("com.leadnest.StepDue.v1");
            assertThat(records.get(1).key()).isEqualTo(leadId);
            assertThat(due.get("enrolment_id").asText()).isEqualTo(enrolment);
            assertThat(due.get("step").asInt()).isEqualTo(1);
            assertThat(due.get("channel").asText()).isEqualTo("email");
            assertThat(due.get("first_touch").asBoolean()).isTrue();
            assertThat(due.get("recipient").get("email").asText()).isEqualTo("dana@example.com");
            assertThat(due.get("recipient").get("region").asText()).isEqualTo("TX");
            assertThat(due.get("subject").asText()).isEqualTo("Thank you for your interest, John!");
            assertThat(due.get("text").asText()).contains("Elite Med Spa", "Botox consultation", "Sarah Johnson");
            assertThat(records.get(1).timestamp())
                    .isGreaterThanOrEqualTo(
                            Instant.parse(due.get("due_at").asText()).toEpochMilli());

            start().statusCode(409)
                    .body("error", equalTo("already_enrolled"))
                    .body("details.enrolment_id[0]", equalTo(enrolment));

            says("auto_reply", enrolment, 1);
            says("reply", enrolment, 2);
            JsonNode ended = data(steps.await(3, SOON).get(2));
            assertThat(ended.get("reason").asText()).isEqualTo("replied");
            assertThat(ended.get("cancelled_steps").asInt()).isEqualTo(2);
            assertThat(steps.await(3, SOON).stream().map(record -> TopicTail.header(record, CloudEventHeaders.VERSION)))
                    .containsExactly("1", "2", "3");
        }
        assertThat(count("SELECT count(*) AS n FROM due_steps WHERE lead_id = $1"))
                .isZero();
        assertThat(count("SELECT count(*) AS n FROM enrolments WHERE lead_id = $1 AND ended_reason = 'replied'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) AS n FROM steps WHERE lead_id = $1 AND replied"))
                .isEqualTo(1);
    }

    private void danaArrives() {
        TopicHead.created(business, Leads.dana(lead, 1));
        await().atMost(SOON)
                .until(() -> people.find(business, lead).await().atMost(SOON).isPresent());
    }

    private ValidatableResponse start() {
        return Signed.owner(business)
                .body(Map.of(
                        "lead_id",
                        leadId,
                        "template_id",
                        "medspa_initial",
                        "lead_data",
                        Map.of("first_name", "John", "service_interest", "Botox consultation"),
                        "business_data",
                        Map.of("business_name", "Elite Med Spa", "agent_name", "Sarah Johnson")))
                .post("/api/nurture/start-sequence")
                .then();
    }

    private void says(String intent, String enrolment, long version) {
        MessageRef ref = new MessageRef(
                TypeId.MESSAGE.newText(),
                TypeId.CONVERSATION.newText(),
                leadId,
                "email",
                "inbound",
                enrolment,
                1,
                null,
                true);
        MessageReceived data = new MessageReceived(ref, intent, "Hello", Instant.now());
        TopicHead.send(MessageEvents.RECEIVED, business, leadId, version, data);
    }

    private long count(String sql) {
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(sql).execute(Tuple.of(lead)))
                .await()
                .atMost(SOON)
                .iterator()
                .next()
                .getLong("n");
    }

    private JsonNode data(ConsumerRecord<String, byte[]> record) throws Exception {
        return mapper.readTree(record.value());
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return TopicTail.header(record, CloudEventHeaders.TYPE);
    }
}
