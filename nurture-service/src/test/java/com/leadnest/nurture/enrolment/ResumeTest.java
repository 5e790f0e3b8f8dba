package com.leadnest.nurture.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Made;
import com.leadnest.nurture.service.Signed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How somebody goes on after a pause, each way through a sequence of mails with a branch in it. */
@QuarkusTest
class ResumeTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ENROLMENTS = "/api/nurture/enrolments/";

    /** 1 hello, a day, 3 reminder, an hour, 5 branch on a click in hello: 6 unclicked · a day, 8 clicked · a week, 10. */
    private static final Map<String, Object> WAY = Made.definition(
            Made.email("hello"),
            Made.wait("day", 1440),
            Made.email("reminder"),
            Made.wait("hour", 60),
            Made.clicked("way", "hello", "interested", "unclicked"),
            Made.email("unclicked"),
            Made.wait("another_day", 1440),
            Made.email("interested"),
            Made.wait("week", 10_080),
            Made.email("last"));

    @Inject
    Book book;

    private final UUID business = TypeId.newId();

    @Test
    void sendNowDoesAtOnceWhatFellDueDuringThePause() {
        String id = paused("2 hours");
        JsonPath resumed = resume(id, "send_now");
        assertThat(resumed.getString("status")).isEqualTo("running");
        assertThat(Duration.between(Instant.parse(resumed.getString("next_step.scheduled_at")), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
        await().atMost(SOON).until(() -> states("due") == 2);
        // From now on, and not from when it would have been: the spacing of what follows stays.
        JsonPath after = get(id);
        assertThat(after.getInt("next_step.step")).isEqualTo(5);
        assertThat(Duration.between(Instant.now(), Instant.parse(after.getString("next_step.scheduled_at"))))
                .isBetween(Duration.ofMinutes(58), Duration.ofMinutes(60));
    }

    @Test
    void sendNowLeavesWhatIsNotDueYetWhereItIs() {
        String id = paused("-3 hours");
        String before = get(id).getString("next_step.scheduled_at");
        assertThat(resume(id, "send_now").getString("next_step.scheduled_at")).isEqualTo(before);
    }

    @Test
    void reSpacingMovesWhatFellDueByTheLengthOfThePause() {
        String id = paused("2 hours");
        passed("paused_at = paused_at - interval '5 hours'");
        JsonPath resumed = resume(id, "re_space");
        assertThat(resumed.getInt("next_step.step")).isEqualTo(3);
        assertThat(Duration.between(Instant.now(), Instant.parse(resumed.getString("next_step.scheduled_at"))))
                .isBetween(Duration.ofMinutes(178), Duration.ofMinutes(181));
        assertThat(states("due")).isEqualTo(1);
    }

    @Test
    void skippingGoesPastABranchByWhatIsKnownOfThePerson() {
        String id = paused("2 hours");
        JsonPath resumed = resume(id, "skip");
        // The reminder fell due two hours ago and the branch an hour after it: without a click, on to "unclicked".
        assertThat(resumed.getList("steps.findAll { it.state == 'skipped' }.key"))
                .isEqualTo(List.of("reminder", "unclicked"));
        assertThat(resumed.getInt("next_step.step")).isEqualTo(8);
        assertThat(Duration.between(Instant.now(), Instant.parse(resumed.getString("next_step.scheduled_at"))))
                .isBetween(Duration.ofMinutes(1377), Duration.ofMinutes(1380));
        assertThat(states("due")).isEqualTo(1);
    }

    @Test
    void skippingTakesTheOtherWayForSomebodyWhoHasClicked() {
        String id = paused("2 hours");
        book.in(business, tx -> tx.query("UPDATE steps SET clicked = true WHERE key = 'hello'")
                .execute());
        JsonPath resumed = resume(id, "skip");
        assertThat(resumed.getList("steps.findAll { it.state == 'skipped' }.key"))
                .isEqualTo(List.of("reminder", "interested"));
        assertThat(resumed.getInt("next_step.step")).isEqualTo(10);
    }

    @Test
    void skippingEverythingCompletesTheSequence() {
        String id = paused("30 days");
        JsonPath resumed = resume(id, "skip");
        assertThat(resumed.getString("status")).isEqualTo("ended");
        assertThat(resumed.getString("ended_reason")).isEqualTo("completed");
        assertThat(states("skipped")).isEqualTo(4);
        assertThat(book.number(business, "SELECT count(*) AS n FROM due_steps WHERE business_id = $1"))
                .isZero();
    }

    /** Somebody who was sent hello and is paused, whose reminder fell due so long ago. */
    private String paused(String ago) {
        String sequence = Made.sequence(business, WAY);
        book.enrol(business, sequence, book.people(business, 1));
        await().atMost(SOON).until(() -> states("due") == 1);
        String id = Signed.owner(business).get("/api/nurture/enrolments").path("enrolments[0].id");
        Signed.owner(business).post(ENROLMENTS + id + "/pause").then().statusCode(200);
        passed("held_due_at = now() - interval '" + ago + "'");
        return id;
    }

    /** Time goes by on the paper only: with the clock moved on, nobody would be signed in any more. */
    private void passed(String change) {
        book.in(business, tx -> tx.query("UPDATE enrolments SET " + change).execute());
    }

    private JsonPath resume(String id, String mode) {
        return Signed.owner(business)
                .body(Map.of("mode", mode))
                .post(ENROLMENTS + id + "/resume")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath get(String id) {
        return Signed.owner(business).get(ENROLMENTS + id).jsonPath();
    }

    private long states(String state) {
        return book.number(
                business, "SELECT count(*) AS n FROM steps WHERE business_id = $1 AND state = '" + state + "'");
    }
}
