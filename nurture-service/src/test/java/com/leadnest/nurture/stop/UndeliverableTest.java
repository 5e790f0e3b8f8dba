package com.leadnest.nurture.stop;

import static com.leadnest.nurture.service.Course.email;
import static com.leadnest.nurture.service.Course.failed;
import static com.leadnest.nurture.service.Course.hour;
import static com.leadnest.nurture.service.Course.sms;
import static com.leadnest.nurture.service.Course.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.event.Topics;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Course;
import com.leadnest.nurture.service.Signed;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicTail;
import com.leadnest.testing.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that turn out to be dead, over Kafka. */
@QuarkusTest
class UndeliverableTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Inject
    Book book;

    @Inject
    MovableClock clock;

    private final UUID business = TypeId.newId();
    private UUID lead;

    @BeforeEach
    void somebody() {
        lead = book.people(business, 1).get(0);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private String started(Course course, int handedOver) {
        String enrolment = course.start(lead);
        steps(handedOver);
        return enrolment;
    }

    private void steps(int handedOver) {
        await().atMost(SOON)
                .until(() ->
                        book.number(business, "SELECT count(*) AS n FROM steps WHERE business_id = $1") == handedOver);
    }

    private void fails(Course course, String enrolment, int step, String channel, String reason) {
        course.tell(MessageEvents.FAILED, lead, enrolment, step, channel, failed(reason));
        await().atMost(SOON)
                .until(() -> book.number(
                                business,
                                "SELECT count(*) AS n FROM steps WHERE business_id = $1 AND state = 'failed' AND step"
                                        + " = "
                                        + step + " AND reason = '" + reason + "'")
                        == 1);
    }

    private static String status(Map<String, Object> enrolment) {
        return enrolment.get("status") + " " + enrolment.get("ended_reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_address", "hard_bounce", "suppressed", "opted_out", "no_address"})
    void whenNoOtherChannelIsLeftTheEnrolmentEnds(String reason) {
        Course course = Course.of(business, email("a"), hour("b"), email("c"), hour("d"), email("e"));
        try (TopicTail tail = RelayedTopics.tail(Topics.STEPS, business)) {
            String enrolment = started(course, 1);

            fails(course, enrolment, 1, "email", reason);

            assertThat(status(course.enrolment(enrolment))).isEqualTo("ended undeliverable");
            JsonObject ended =
                    new JsonObject(new String(tail.await(3, SOON).get(2).value(), StandardCharsets.UTF_8));
            assertThat(ended.getString("enrolment_id")).isEqualTo(enrolment);
            assertThat(ended.getString("reason")).isEqualTo("undeliverable");
            assertThat(ended.getInteger("cancelled_steps")).isEqualTo(2);
        }
        assertThat(book.number(business, "SELECT count(*) AS n FROM due_steps WHERE business_id = $1"))
                .isZero();
    }

    @Test
    void whatMayGetBetterEndsNothing() {
        Course course = Course.of(business, email("a"), hour("b"), email("c"));
        String enrolment = started(course, 1);
        fails(course, enrolment, 1, "email", "mailbox_full");
        assertThat(status(course.enrolment(enrolment))).isEqualTo("running null");
    }

    @Test
    void anotherChannelAmongTheRemainingStepsKeepsItUntilThatIsDeadToo() {
        Course course = Course.of(business, email("a"), hour("b"), sms("c"), hour("d"), email("e"));
        String enrolment = started(course, 1);
        fails(course, enrolment, 1, "email", "hard_bounce");
        assertThat(status(course.enrolment(enrolment))).isEqualTo("running null");

        clock.advance(Duration.ofMinutes(61));
        steps(2);
        // Tokens of tests are of the system's time.
        clock.reset();
        fails(course, enrolment, 3, "sms", "invalid_address");

        assertThat(status(course.enrolment(enrolment))).isEqualTo("ended undeliverable");
    }

    @Test
    void aChannelThePersonHasNoAddressForIsNoWay() {
        book.in(business, tx -> tx.preparedQuery("UPDATE people SET phone = NULL WHERE business_id = $1")
                .execute(Tuple.of(business)));
        Course course = Course.of(business, email("a"), hour("b"), sms("c"));
        String enrolment = started(course, 1);
        fails(course, enrolment, 1, "email", "invalid_address");
        assertThat(status(course.enrolment(enrolment))).isEqualTo("ended undeliverable");
    }

    @Test
    void aMessageThatIsOnItsWayByAnotherChannelIsNotCalledBack() {
        Course course = Course.of(business, email("a"), sms("b"), hour("c"), email("d"));
        String enrolment = started(course, 2);
        fails(course, enrolment, 1, "email", "invalid_address");
        assertThat(status(course.enrolment(enrolment))).isEqualTo("running null");

        fails(course, enrolment, 2, "sms", "suppressed");
        assertThat(status(course.enrolment(enrolment))).isEqualTo("ended undeliverable");
    }

    @Test
    void aTaskForTheTeamIsStillDone() {
        Course course = Course.of(business, email("a"), hour("b"), task("c"), email("d"));
        String enrolment = started(course, 1);
        fails(course, enrolment, 1, "email", "invalid_address");
        assertThat(status(course.enrolment(enrolment))).isEqualTo("running null");
    }

    @Test
    void aPausedEnrolmentEndsAsARunningOneDoes() {
        Course course = Course.of(business, email("a"), hour("b"), email("c"));
        String enrolment = started(course, 1);
        Signed.owner(business)
                .post("/api/nurture/enrolments/" + enrolment + "/pause")
                .then()
                .statusCode(200);
        fails(course, enrolment, 1, "email", "invalid_address");
        assertThat(status(course.enrolment(enrolment))).isEqualTo("ended undeliverable");
    }

    @Test
    void theOtherSequencesOfThePersonGoOn() {
        Course mails = Course.of(business, email("a"), hour("b"), email("c"));
        Course texts = Course.of(business, email("a"), hour("b"), sms("c"));
        String first = started(mails, 1);
        String second = started(texts, 2);
        fails(mails, first, 1, "email", "invalid_address");
        assertThat(status(mails.enrolment(first))).isEqualTo("ended undeliverable");
        assertThat(status(texts.enrolment(second))).isEqualTo("running null");
    }
}
