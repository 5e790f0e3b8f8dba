package com.leadnest.nurture.statistics;

import static com.leadnest.nurture.service.Course.branch;
import static com.leadnest.nurture.service.Course.email;
import static com.leadnest.nurture.service.Course.hour;
import static com.leadnest.nurture.service.Course.sms;
import static com.leadnest.nurture.service.Course.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.message.MessageClicked;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageOpened;
import com.leadnest.contracts.message.MessageSent;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Course;
import com.leadnest.nurture.service.Signed;
import com.leadnest.testing.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Opened mails and followed links, as inbox-service tells of them over Kafka: branches, tests of variants, counts. */
@QuarkusTest
class ReactionsTest {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");

    @Inject
    Book book;

    @Inject
    MovableClock clock;

    private final UUID business = TypeId.newId();

    @AfterEach
    void now() {
        clock.reset();
    }

    private long count(String from) {
        return book.number(business, "SELECT count(*) AS n FROM " + from);
    }

    private JsonPath statistics(Course course) {
        return Signed.owner(business)
                .get("/api/nurture/sequences/" + course.id() + "/statistics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void clicks(Course course, UUID lead, String enrolment, boolean robot) {
        course.tell(
                MessageEvents.CLICKED,
                lead,
                enrolment,
                1,
                "email",
                message -> new MessageClicked(message, "https://glow.example/", robot, AT));
    }

    private void opens(Course course, UUID lead, String enrolment, boolean robot) {
        course.tell(
                MessageEvents.OPENED, lead, enrolment, 1, "email", message -> new MessageOpened(message, robot, AT));
    }

    @Test
    void aBranchFollowsAPersonsClickAndNoRobots() {
        Course course = Course.of(
                business,
                email("a"),
                hour("b"),
                branch("c", Map.of("kind", "clicked", "step", "a"), "d", "e"),
                sms("d"),
                task("e"));
        List<UUID> people = book.people(business, 2);
        List<String> enrolments = people.stream().map(course::start).toList();
        await().atMost(SOON).until(() -> count("steps WHERE business_id = $1") == 2);

        for (int again = 0; again < 2; again++) {
            opens(course, people.get(0), enrolments.get(0), false);
            clicks(course, people.get(0), enrolments.get(0), false);
            opens(course, people.get(1), enrolments.get(1), true);
            clicks(course, people.get(1), enrolments.get(1), true);
        }
        await().atMost(SOON).until(() -> count("steps WHERE business_id = $1 AND (clicked OR opened_by_robot)") == 2);
        clock.advance(Duration.ofMinutes(61));

        await().atMost(SOON).until(() -> count("steps WHERE business_id = $1 AND step IN (4, 5)") == 3);
        assertThat(count("steps WHERE business_id = $1 AND step = 4 AND lead_id = '" + people.get(0) + "'"))
                .isEqualTo(1);
        assertThat(count("steps WHERE business_id = $1 AND step = 4 AND lead_id = '" + people.get(1) + "'"))
                .isZero();
        // Tokens of tests are of the system's time.
        clock.reset();
        JsonPath counted = statistics(course);
        assertThat(counted.getInt("steps[0].opened")).isEqualTo(1);
        assertThat(counted.getInt("steps[0].opened_by_robots")).isEqualTo(1);
        assertThat(counted.getInt("steps[0].clicked")).isEqualTo(1);
    }

    @Test
    void theVariantWhoseLinksPeopleFollowWinsAndIsSentToAllWhoCome() {
        Course course = Course.of(
                business,
                Map.of(
                        "key", "a",
                        "type", "ab",
                        "channel", "email",
                        "purpose", "marketing",
                        "variants", List.of(variant("x"), variant("y")),
                        "winner", Map.of("metric", "clicked", "after_recipients", 16)));
        List<UUID> people = book.people(business, 16);
        List<String> enrolments = new ArrayList<>();
        people.forEach(lead -> enrolments.add(course.start(lead)));
        await().atMost(SOON).until(() -> count("steps WHERE business_id = $1") == 16);
        for (int i = 0; i < 16; i++) {
            course.tell(
                    MessageEvents.SENT,
                    people.get(i),
                    enrolments.get(i),
                    1,
                    "email",
                    message -> new MessageSent(message, "smtp", "1", "Hi", 1, AT));
            boolean inY =
                    count("steps WHERE business_id = $1 AND variant = 'y' AND lead_id = '" + people.get(i) + "'") == 1;
            clicks(course, people.get(i), enrolments.get(i), !inY);
        }
        long gotY = count("steps WHERE business_id = $1 AND variant = 'y'");
        assertThat(gotY).as("both variants were sent").isBetween(1L, 15L);

        await().atMost(SOON)
                .until(() -> Boolean.TRUE.equals(
                        statistics(course).getBoolean("steps[0].variants.find { it.key == 'y' }.winner")));
        JsonPath counted = statistics(course);
        assertThat(counted.getInt("steps[0].variants.find { it.key == 'y' }.clicked"))
                .isEqualTo((int) gotY);
        assertThat(counted.getInt("steps[0].variants.find { it.key == 'x' }.clicked"))
                .isZero();
        List<UUID> later = book.people(business, 6);
        later.forEach(course::start);
        await().atMost(SOON).until(() -> count("steps WHERE business_id = $1") == 22);
        assertThat(count("steps WHERE business_id = $1 AND variant = 'y'")).isEqualTo(gotY + 6);
    }

    private static Map<String, Object> variant(String key) {
        return Map.of("key", key, "weight", 50, "subject", "Hi " + key, "text", "Hi {first_name}");
    }
}
