package com.leadnest.nurture.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.contracts.event.Topics;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Made;
import com.leadnest.nurture.service.Signed;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicTail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People in a sequence when its next version is saved. */
@QuarkusTest
class MovingTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ENROLMENTS = "/api/nurture/enrolments";

    private static final Map<String, Object> HELLO = Made.email("hello");
    private static final Map<String, Object> DAY = Made.wait("day", 1440);
    private static final Map<String, Object> SECOND = Made.email("second");
    private static final Map<String, Object> LAST = Made.email("last");

    @Inject
    Book book;

    @Inject
    ObjectMapper mapper;

    private final UUID business = TypeId.newId();

    @Test
    void thoseWhoStayFinishTheirOwnVersion() {
        String sequence = running();
        Made.change(business, sequence, 1, "stay", Made.definition(HELLO, DAY, LAST));
        assertThat(only().getInt("sequence_version")).isEqualTo(1);
        assertThat(only().getInt("next_step.step")).isEqualTo(3);
    }

    @Test
    void thoseWhoMoveAreAtTheSameStepByItsKeyAndAtTheSameTime() {
        String sequence = running();
        String due = only().getString("next_step.scheduled_at");
        Made.change(
                business,
                sequence,
                1,
                "move",
                Made.definition(HELLO, Made.wait("hour", 60), Made.email("between"), DAY, SECOND, LAST));
        assertThat(only().getInt("sequence_version")).isEqualTo(2);
        assertThat(only().getInt("next_step.step")).isEqualTo(5);
        assertThat(only().getString("next_step.scheduled_at")).isEqualTo(due);
    }

    @Test
    void theStepThatIsHandedOverIsTheNewVersions() throws Exception {
        String sequence = running();
        Map<String, Object> reworded =
                Map.of("key", "second", "type", "email", "subject", "Reworded", "text", "In other words");
        Made.change(business, sequence, 1, "move", Made.definition(HELLO, DAY, reworded, LAST));
        try (TopicTail tail = RelayedTopics.tail(Topics.STEPS, business)) {
            book.in(business, tx -> tx.query(
                            "UPDATE due_steps SET due_at = now() WHERE business_id = '" + business + "'")
                    .execute());
            JsonNode step = mapper.readTree(tail.await(1, SOON).get(0).value());
            assertThat(step.get("subject").asText()).isEqualTo("Reworded");
            assertThat(step.get("sequence_version").asInt()).isEqualTo(2);
            assertThat(step.get("step").asInt()).isEqualTo(3);
        }
    }

    @Test
    void whoseStepIsGoneGoOnBehindTheLastOneThatIsStillThere() {
        String sequence = running();
        Made.change(business, sequence, 1, "move", Made.definition(HELLO, DAY, LAST));
        assertThat(only().getInt("sequence_version")).isEqualTo(2);
        assertThat(only().getInt("next_step.step")).isEqualTo(3);
        book.in(business, tx -> tx.query("UPDATE due_steps SET due_at = now() WHERE business_id = '" + business + "'")
                .execute());
        await().atMost(SOON).until(() -> "ended".equals(only().getString("status")));
        assertThat(book.number(business, "SELECT count(*) AS n FROM steps WHERE business_id = $1 AND key = 'last'"))
                .isEqualTo(1);
    }

    @Test
    void whoWouldDoAStepUnderANumberTheyHaveHadStayOnTheirVersion() {
        String sequence = running();
        // "second" would be number 1, as "hello" was: the number is the key of the send.
        Made.change(business, sequence, 1, "move", Made.definition(SECOND, LAST));
        assertThat(only().getInt("sequence_version")).isEqualTo(1);
        assertThat(only().getInt("next_step.step")).isEqualTo(3);
    }

    @Test
    void thoseWhoArePausedMoveTooAndGoOnThere() {
        String sequence = running();
        Signed.owner(business)
                .post(ENROLMENTS + "/" + only().getString("id") + "/pause")
                .then()
                .statusCode(200);
        Made.change(business, sequence, 1, "move", Made.definition(HELLO, Made.email("between"), DAY, SECOND, LAST));
        assertThat(only().getInt("sequence_version")).isEqualTo(2);
        assertThat(only().getInt("next_step.step")).isEqualTo(4);
        Signed.owner(business)
                .post(ENROLMENTS + "/" + only().getString("id") + "/resume")
                .then()
                .statusCode(200);
        assertThat(only().getString("status")).isEqualTo("running");
        assertThat(only().getInt("next_step.step")).isEqualTo(4);
    }

    @Test
    void aBranchThatWaitsIsDecidedInTheNewVersion() {
        Map<String, Object> way = Made.clicked("way", "hello", "last", "second");
        String sequence = Made.sequence(business, Made.definition(HELLO, DAY, way, SECOND, LAST));
        begin(sequence);
        Made.change(
                business,
                sequence,
                1,
                "move",
                Made.definition(HELLO, DAY, Made.wait("more", 5), way, SECOND, Made.wait("x", 5), LAST));
        assertThat(only().getInt("next_step.step")).isEqualTo(4);
        assertThat(only().getString("next_step.type")).isEqualTo("branch");
    }

    /** One person who was sent hello and waits for the second. */
    private String running() {
        String sequence = Made.sequence(business, Made.definition(HELLO, DAY, SECOND, LAST));
        begin(sequence);
        return sequence;
    }

    private void begin(String sequence) {
        book.enrol(business, sequence, book.people(business, 1));
        await().atMost(SOON)
                .until(() -> book.number(business, "SELECT count(*) AS n FROM steps WHERE business_id = $1") == 1);
    }

    private JsonPath only() {
        String id = Signed.owner(business).get(ENROLMENTS).path("enrolments[0].id");
        return Signed.owner(business).get(ENROLMENTS + "/" + id).jsonPath();
    }
}
