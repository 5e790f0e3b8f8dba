package com.leadnest.nurture.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PauseTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ENROLMENTS = "/api/nurture/enrolments/";

    @Inject
    Book book;

    private final UUID business = TypeId.newId();

    @Test
    void aPauseKeepsThePlaceAndReSpacingMovesTheRestByItsLength() {
        String id = enrolled();
        Instant before = Instant.parse(get(id).getString("next_step.scheduled_at"));
        post(id, "pause", Map.of()).body("status", equalTo("paused")).body("next_step.step", equalTo(4));
        post(id, "pause", Map.of()).body("status", equalTo("paused"));
        assertThat(rows("due_steps")).isZero();
        passed("paused_at = paused_at - interval '90 minutes'");
        JsonPath resumed =
                post(id, "resume", Map.of("mode", "re_space")).extract().jsonPath();
        assertThat(resumed.getString("status")).isEqualTo("running");
        assertThat(Duration.between(before, Instant.parse(resumed.getString("next_step.scheduled_at"))))
                .isBetween(Duration.ofMinutes(90), Duration.ofMinutes(91));
    }

    @Test
    void skippingLeavesOutWhatFellDueDuringThePause() {
        String id = enrolled();
        post(id, "pause", Map.of());
        passed("held_due_at = now() - interval '1 minute'");
        JsonPath resumed = post(id, "resume", Map.of("mode", "skip")).extract().jsonPath();
        assertThat(resumed.getInt("next_step.step")).isEqualTo(7);
        assertThat(resumed.getList("steps.state")).containsExactly("due", "skipped", "pending");
        assertThat(Instant.parse(resumed.getString("next_step.scheduled_at"))).isAfter(Instant.now());
    }

    @Test
    void aStoppedEnrolmentShowsWhatWillNotHappenAndStaysStopped() {
        String id = enrolled();
        for (int again = 0; again < 2; again++) {
            post(id, "stop", Map.of())
                    .body("status", equalTo("ended"))
                    .body("ended_reason", equalTo("stopped"))
                    .body("next_step", nullValue())
                    .body("steps.state", equalTo(List.of("due", "cancelled", "cancelled")));
        }
        assertThat(rows("due_steps")).isZero();
        String sequence = get(id).getString("sequence_id");
        Signed.owner(business)
                .get("/api/nurture/sequences/" + sequence + "/statistics")
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(1))
                .body("running", equalTo(0))
                .body("ended.stopped", equalTo(1))
                .body("steps", hasSize(3))
                .body("steps[0].due", equalTo(1));
    }

    @Test
    void everybodyInASequenceIsPausedAndGoesOnAtOnce() {
        book.enrol(business, "medspa_initial", book.people(business, 30));
        await().atMost(SOON).until(() -> rows("steps") == 30);
        String sequence = list("").getString("enrolments[0].sequence_id");
        String path = "/api/nurture/sequences/" + sequence;
        Signed.owner(business).post(path + "/pause").then().statusCode(200).body("changed", equalTo(30));
        assertThat(list("?status=paused").getInt("total_count")).isEqualTo(30);
        assertThat(rows("due_steps")).isZero();
        Signed.owner(business).post(path + "/resume").then().statusCode(200).body("changed", equalTo(30));
        assertThat(list("?status=running&sequence_id=" + sequence).getInt("total_count"))
                .isEqualTo(30);
        assertThat(rows("due_steps")).isEqualTo(30);
    }

    @Test
    void neverShowsAnotherBusinessesEnrolment() {
        String id = enrolled();
        UUID other = TypeId.newId();
        Signed.owner(other).get(ENROLMENTS + id).then().statusCode(404);
        Signed.owner(other).post(ENROLMENTS + id + "/stop").then().statusCode(404);
        Signed.owner(other).get("/api/nurture/enrolments").then().body("total_count", equalTo(0));
        assertThat(get(id).getString("status")).isEqualTo("running");
    }

    /** Time goes by on the paper only: with the clock moved on, nobody would be signed in any more. */
    private void passed(String change) {
        book.in(business, tx -> tx.query("UPDATE enrolments SET " + change).execute());
    }

    private String enrolled() {
        book.enrol(business, "medspa_initial", book.people(business, 1));
        await().atMost(SOON).until(() -> rows("steps") == 1);
        return list("").getString("enrolments[0].id");
    }

    private JsonPath list(String query) {
        return Signed.owner(business)
                .get("/api/nurture/enrolments" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath get(String id) {
        return Signed.owner(business)
                .get(ENROLMENTS + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse post(String id, String what, Map<String, String> body) {
        return Signed.owner(business)
                .body(body)
                .post(ENROLMENTS + id + "/" + what)
                .then()
                .statusCode(200);
    }

    private long rows(String table) {
        return book.number(business, "SELECT count(*) AS n FROM " + table + " WHERE business_id = $1");
    }
}
