package com.leadnest.lead.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.lead.service.Signed;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicTail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID business = UUID.randomUUID();

    @Inject
    Tenancy tenancy;

    @Test
    void aCallIsKeptAndToldWithTheLeadsNextVersion() throws IOException {
        try (TopicTail leads = RelayedTopics.tail(Topics.LEADS, business)) {
            String lead = Signed.lead(business, Map.of("name", "Ann"));
            JsonPath call = log(
                    lead,
                    Map.of(
                            "kind",
                            "call",
                            "outcome",
                            "answered",
                            "minutes",
                            12,
                            "note",
                            "wants a quote",
                            "at",
                            "2026-02-27T10:00:00+02:00"));
            assertThat(call.getString("id")).startsWith("act_");
            assertThat(call.getString("user_id")).startsWith("user_");
            assertThat(call.getString("at")).isEqualTo("2026-02-27T08:00:00Z");
            assertThat(call.getMap("$")).containsEntry("minutes", 12).containsEntry("starts_at", null);

            JsonPath changed = get("/leads/" + lead);
            assertThat(changed.getInt("version")).isEqualTo(2);
            assertThat(changed.getString("status")).isEqualTo("new");
            assertThat(changed.getString("updated_at")).isNotEqualTo(changed.getString("created_at"));

            List<ConsumerRecord<String, byte[]>> told = leads.await(2, SOON);
            assertThat(told).hasSize(2);
            assertThat(TopicTail.header(told.get(1), CloudEventHeaders.TYPE))
                    .isEqualTo("com.leadnest.LeadActivityLogged.v1");
            assertThat(TopicTail.header(told.get(1), CloudEventHeaders.VERSION)).isEqualTo("2");
            JsonNode body = JSON.readTree(told.get(1).value());
            assertThat(body.at("/lead/version").asInt()).isEqualTo(2);
            assertThat(body.at("/activity/id").asText()).isEqualTo(call.getString("id"));
            assertThat(body.at("/activity/outcome").asText()).isEqualTo("answered");
            assertThat(body.at("/activity/at").asText()).isEqualTo("2026-02-27T08:00:00Z");
        }
    }

    @Test
    void aBookingMovesAnOpenLeadByAnEventOfItsOwn() throws IOException {
        try (TopicTail leads = RelayedTopics.tail(Topics.LEADS, business)) {
            String lead = Signed.lead(business, Map.of("name", "Ann", "status", "qualified"));
            log(lead, Map.of("kind", "booking", "outcome", "booked", "starts_at", "2026-03-05T15:30:00Z"));
            JsonPath booked = get("/leads/" + lead);
            assertThat(booked.getString("status")).isEqualTo("booked");
            assertThat(booked.getInt("version")).isEqualTo(3);

            List<ConsumerRecord<String, byte[]>> told = leads.await(3, SOON);
            assertThat(told)
                    .extracting(record -> TopicTail.header(record, CloudEventHeaders.TYPE))
                    .containsExactly(
                            "com.leadnest.LeadCreated.v1",
                            "com.leadnest.LeadActivityLogged.v1",
                            "com.leadnest.LeadStatusChanged.v1");
            assertThat(told)
                    .extracting(record -> TopicTail.header(record, CloudEventHeaders.VERSION))
                    .containsExactly("1", "2", "3");
            assertThat(JSON.readTree(told.get(1).value()).at("/lead/status").asText())
                    .isEqualTo("qualified");
            assertThat(JSON.readTree(told.get(2).value()).at("/from").asText()).isEqualTo("qualified");
            assertThat(get("/leads?status=booked").getInt("total_count")).isEqualTo(1);
            assertThat(get("/leads?status=qualified").getInt("total_count")).isZero();
        }
    }

    @Test
    void onlyANewBookingOfAnOpenLeadMovesIt() {
        String won = Signed.lead(business, Map.of("name", "Ann", "status", "won"));
        log(won, Map.of("kind", "booking", "outcome", "booked"));
        assertThat(get("/leads/" + won).getString("status")).isEqualTo("won");
        assertThat(get("/leads/" + won).getInt("version")).isEqualTo(2);
        String open = Signed.lead(business, Map.of("name", "Bob"));
        log(open, Map.of("kind", "booking", "outcome", "kept"));
        assertThat(get("/leads/" + open).getString("status")).isEqualTo("new");
        log(open, Map.of("kind", "booking", "outcome", "booked"));
        log(open, Map.of("kind", "booking", "outcome", "booked"));
        assertThat(get("/leads/" + open).getString("status")).isEqualTo("booked");
        assertThat(get("/leads/" + open).getInt("version"))
                .as("three activities and one move")
                .isEqualTo(5);
    }

    @Test
    void theTimelineTellsOfIt() {
        String lead = Signed.lead(business, Map.of("name", "Ann"));
        JsonPath booking =
                log(lead, Map.of("kind", "booking", "outcome", "booked", "starts_at", "2026-03-05T15:30:00Z"));
        JsonPath timeline = get("/leads/" + lead + "/timeline");
        assertThat(timeline.getList("events.type"))
                .containsExactlyInAnyOrder("status_changed", "activity_logged", "created");
        Map<String, Object> entry = timeline.getMap("events.find { it.type == 'activity_logged' }");
        assertThat(entry).containsEntry("actor", booking.getString("user_id"));
        assertThat(timeline.getMap("events.find { it.type == 'activity_logged' }.data"))
                .containsEntry("id", booking.getString("id"))
                .containsEntry("kind", "booking")
                .containsEntry("outcome", "booked")
                .containsEntry("starts_at", "2026-03-05T15:30:00Z");
    }

    @Test
    void theListIsPagedNewestFirst() {
        String lead = Signed.lead(business, Map.of("name", "Ann"));
        for (int day = 1; day <= 5; day++) {
            log(lead, Map.of("kind", "note", "note", "day " + day, "at", "2026-02-0" + day + "T08:00:00Z"));
        }
        JsonPath first = get("/leads/" + lead + "/activities?per_page=2");
        assertThat(first.getList("activities.note")).containsExactly("day 5", "day 4");
        assertThat(first.getInt("total_count")).isEqualTo(5);
        assertThat(first.getInt("page")).isEqualTo(1);
        assertThat(first.getInt("per_page")).isEqualTo(2);
        JsonPath last = get("/leads/" + lead + "/activities?per_page=2&page=3");
        assertThat(last.getList("activities.note")).containsExactly("day 1");
        assertThat(get("/leads/" + lead + "/activities?page=9").getList("activities"))
                .isEmpty();
    }

    @Test
    void aDeletedLeadTakesItsActivitiesWithIt() {
        String lead = Signed.lead(business, Map.of("name", "Ann"));
        String other = Signed.lead(business, Map.of("name", "Bob"));
        log(lead, Map.of("kind", "note", "note", "private"));
        log(other, Map.of("kind", "note", "note", "stays"));
        Signed.owner(business).delete("/leads/" + lead).then().statusCode(204);
        assertThat(stored()).isEqualTo(1);
        Signed.owner(business)
                .body(Map.of("kind", "note", "note", "too late"))
                .post("/leads/" + lead + "/activities")
                .then()
                .statusCode(404);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void anotherBusinessNeitherSeesNorLogsAny() {
        String lead = Signed.lead(business, Map.of("name", "Ann"));
        log(lead, Map.of("kind", "note", "note", "private"));
        UUID other = UUID.randomUUID();
        Signed.owner(other).get("/leads/" + lead + "/activities").then().statusCode(404);
        Signed.owner(other)
                .body(Map.of("kind", "note", "note", "mine"))
                .post("/leads/" + lead + "/activities")
                .then()
                .statusCode(404);
        assertThat(get("/leads/" + lead + "/activities").getList("activities.note"))
                .containsExactly("private");
        assertThat(get("/leads/" + lead).getInt("version")).isEqualTo(2);
    }

    private long stored() {
        return tenancy.read(business, "SELECT count(*) AS n FROM lead_activities", Tuple.tuple())
                .await()
                .atMost(SOON)
                .iterator()
                .next()
                .getLong("n");
    }

    private JsonPath log(String lead, Map<String, ?> activity) {
        return Signed.owner(business)
                .body(activity)
                .post("/leads/" + lead + "/activities")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private JsonPath get(String path) {
        return Signed.owner(business).get(path).then().statusCode(200).extract().jsonPath();
    }
}
