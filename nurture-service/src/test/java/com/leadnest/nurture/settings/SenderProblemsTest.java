package com.leadnest.nurture.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.SenderChanged;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.nurture.service.Book;
import com.leadnest.nurture.service.Course;
import com.leadnest.nurture.service.Signed;
import com.leadnest.testing.suite.outbox.TopicHead;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a business has not set up yet is told before its messages are refused; inbox-service says it over Kafka. */
@QuarkusTest
class SenderProblemsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Book book;

    private final UUID business = TypeId.newId();

    private void says(long version, String... emailProblems) {
        String key = TypeId.BUSINESS.text(business);
        SenderChanged data =
                new SenderChanged(key, List.of(emailProblems), List.of(), Instant.parse("2026-11-24T12:00:00Z"));
        TopicHead.send(MessageEvents.SENDER_CHANGED, business, key, version, data);
    }

    private List<String> problems() {
        return Signed.owner(business)
                .get("/api/nurture/settings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("sending.email_problems");
    }

    private void becomes(String... problems) {
        await().atMost(SOON).untilAsserted(() -> assertThat(problems()).containsExactly(problems));
    }

    private List<String> warningsOfAStart(Course course) {
        return Signed.owner(business)
                .body(Map.of(
                        "lead_id", TypeId.LEAD.text(book.people(business, 1).get(0)), "template_id", course.id()))
                .post("/api/nurture/start-sequence")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("warnings.code");
    }

    private List<String> warningsOfASimulation(Course course) {
        return Signed.owner(business)
                .body(Map.of("template_id", course.id(), "filter", Map.of()))
                .post("/api/nurture/simulate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("warnings.code");
    }

    private Course marketing() {
        return Course.of(business, Course.email("a"));
    }

    @Test
    void aBusinessThatHasSavedNothingLacksItsPostalAddress() {
        assertThat(problems()).containsExactly("postal_address_missing");
        Course course = marketing();
        assertThat(warningsOfASimulation(course)).containsExactly("postal_address_missing");
        assertThat(warningsOfAStart(course)).containsExactly("postal_address_missing");
    }

    @Test
    void theNewestWordCountsInWhateverOrderItComes() {
        says(2);
        becomes();
        says(1, "postal_address_missing");
        says(3, "sender_invalid");
        becomes("sender_invalid");
        assertThat(warningsOfAStart(marketing())).containsExactly("sender_invalid");
    }

    @Test
    void nothingIsSaidWhenAllIsSetUp() {
        says(1);
        becomes();
        Course course = marketing();
        assertThat(warningsOfASimulation(course)).isEmpty();
        assertThat(warningsOfAStart(course)).isEmpty();
    }

    @Test
    void whatIsNoAdvertisingNeedsNoPostalAddress() {
        Map<String, Object> reminder = new HashMap<>(Course.email("a"));
        reminder.put("purpose", "transactional");
        assertThat(warningsOfAStart(Course.of(business, reminder))).isEmpty();
        assertThat(warningsOfAStart(Course.of(business, Course.sms("a")))).isEmpty();
    }
}
