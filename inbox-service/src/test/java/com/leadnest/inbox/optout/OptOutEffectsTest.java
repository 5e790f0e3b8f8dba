package com.leadnest.inbox.optout;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.inbox.gate.Gate;
import com.leadnest.inbox.gate.Outgoing;
import com.leadnest.inbox.gate.Verdict;
import com.leadnest.inbox.inbound.ReceivedTexts;
import com.leadnest.inbox.service.Persons;
import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.inbox.suppression.UnsubscribeToken;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicTail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What an opt-out does to all that waits for a person, and that it outlives them. */
@QuarkusTest
class OptOutEffectsTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    /** 14:00 in Maryland. */
    private static final Instant NOON = Instant.parse("2026-06-10T18:00:00Z");

    private static final String PHONE = "+13015550142";
    private static final String EMAIL = "ann@example.com";

    @Inject
    Persons persons;

    @Inject
    Talk talk;

    @Inject
    ReceivedTexts texts;

    @Inject
    UnsubscribeToken tokens;

    @Inject
    Gate gate;

    private final UUID business = TypeId.newId();

    private void says(String words) {
        texts.receive(
                        business,
                        new ReceivedTexts.Text(
                                "twilio", UUID.randomUUID().toString(), PHONE, "+14105550000", words, null))
                .await()
                .atMost(LIMIT);
    }

    private void clicks(UUID lead) {
        RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/u/" + tokens.write(business, lead, "email", EMAIL))
                .then()
                .statusCode(200);
    }

    private String state(UUID message) {
        Row row = persons.one(business, "SELECT state, reason FROM messages WHERE id = $1", Tuple.of(message));
        return row.getString("state") + " " + row.getString("reason");
    }

    private String verdict(UUID lead, String channel) {
        Outgoing message = new Outgoing(
                UUID.randomUUID(),
                lead,
                new Outgoing.Nature(channel, "sequence", "marketing"),
                channel.equals("sms") ? PHONE : EMAIL,
                new Outgoing.Content("Hi", "Hi Ann", null, 1),
                null);
        Verdict verdict = persons.in(business, tx -> gate.decide(tx, business, message, NOON));
        return verdict instanceof Verdict.Refuse refuse
                ? refuse.reason()
                : verdict.getClass().getSimpleName();
    }

    @Test
    void stopByTextCallsBackWhatWaitsOnEveryChannelOfEverySequence() {
        UUID lead = persons.lead(business, EMAIL, PHONE);
        UUID text = persons.step(business, lead, "sms", "queued");
        UUID mail = persons.step(business, lead, "email", "queued");
        UUID later = persons.step(business, lead, "email", "deferred");
        UUID held = persons.step(business, lead, "sms", "held");
        UUID gone = persons.step(business, lead, "email", "sent");
        UUID other = persons.step(business, persons.lead(business, "bob@example.com", "+13015550199"), "sms", "queued");

        says("Stop!!");

        for (UUID message : List.of(text, mail, later, held)) {
            assertThat(state(message)).isEqualTo("cancelled opted_out");
        }
        assertThat(state(gone)).isEqualTo("sent null");
        assertThat(state(other)).isEqualTo("queued null");
        assertThat(verdict(lead, "sms")).isEqualTo("opted_out");
    }

    @Test
    void everyoneBehindOneNumberIsMeant() {
        UUID first = persons.lead(business, EMAIL, PHONE);
        UUID second = persons.lead(business, "spouse@example.com", PHONE);
        UUID one = persons.step(business, first, "email", "queued");
        UUID two = persons.step(business, second, "email", "queued");

        says("UNSUBSCRIBE");

        assertThat(state(one)).isEqualTo("cancelled opted_out");
        assertThat(state(two)).isEqualTo("cancelled opted_out");
    }

    @Test
    void whoSaysItAgainLeavesWhatBeganInBetween() {
        UUID lead = persons.lead(business, EMAIL, PHONE);
        try (TopicTail topic = RelayedTopics.tail(Topics.MESSAGES, business)) {
            clicks(lead);
            UUID newer = persons.step(business, lead, "sms", "queued");

            clicks(lead);

            assertThat(state(newer)).isEqualTo("cancelled opted_out");
            assertThat(topic.await(
                            all -> all.stream()
                                            .filter(OptOutEffectsTest::isOptOut)
                                            .count()
                                    >= 2,
                            LIMIT))
                    .filteredOn(OptOutEffectsTest::isOptOut)
                    .hasSize(2);
        }
        assertThat(persons.one(
                                business,
                                "SELECT count(*) AS n FROM suppressions WHERE business_id = $1",
                                Tuple.of(business))
                        .getLong("n"))
                .isEqualTo(1);
    }

    private static boolean isOptOut(ConsumerRecord<String, byte[]> event) {
        return MessageEvents.OPTED_OUT.ceType().equals(TopicTail.header(event, CloudEventHeaders.TYPE));
    }

    @Test
    void theListOutlivesThePersonWithoutKnowingThem() {
        UUID lead = persons.lead(business, EMAIL, PHONE);
        says("STOP");
        clicks(lead);

        talk.deleteLead(business, lead);

        assertThat(talk.rows(
                        business, "SELECT masked, lead_id FROM suppressions WHERE business_id = '" + business + "'"))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.getString("masked")).isNull();
                    assertThat(row.getUUID("lead_id")).isNull();
                });
        assertThat(talk.rows(
                        business,
                        "SELECT 1 FROM messages WHERE business_id = '" + business
                                + "' AND coalesce(body_text, from_address, to_address) IS NOT NULL"))
                .isEmpty();
        UUID again = persons.lead(business, EMAIL, PHONE);
        persons.run(
                business,
                "INSERT INTO inbox_settings (business_id, postal_address, updated_at) VALUES ($1, '1 Main St', now())",
                Tuple.of(business));
        assertThat(verdict(again, "sms")).isEqualTo("opted_out");
        assertThat(verdict(again, "email")).isEqualTo("opted_out");
        Signed.owner(business)
                .body(Map.of(
                        "lead_id", TypeId.LEAD.text(again),
                        "channel", "sms",
                        "method", "verbal",
                        "wording", "somebody else says yes"))
                .post("/api/inbox/consents");
        assertThat(verdict(again, "sms")).as("nobody else's word lifts it").isEqualTo("opted_out");
        says("START");
        assertThat(verdict(again, "sms")).as("their own does").isEqualTo("Allow");
    }

    @Test
    void anEntryOfAMemberForgetsAnErasedPersonToo() {
        UUID lead = persons.lead(business, EMAIL, PHONE);
        Signed.owner(business)
                .body(Map.of("address", PHONE, "channel", "sms"))
                .post("/api/inbox/suppressions")
                .then()
                .statusCode(201);
        persons.run(business, "UPDATE suppressions SET lead_id = NULL WHERE business_id = $1", Tuple.of(business));

        talk.deleteLead(business, lead);

        Row row = persons.one(business, "SELECT masked FROM suppressions WHERE business_id = $1", Tuple.of(business));
        assertThat(row.getString("masked")).isNull();
        assertThat(Signed.owner(business)
                        .queryParam("channel", "sms")
                        .queryParam("address", PHONE)
                        .get("/api/inbox/suppressions")
                        .jsonPath()
                        .getInt("total_count"))
                .as("still found by who knows the number")
                .isEqualTo(1);
    }
}
