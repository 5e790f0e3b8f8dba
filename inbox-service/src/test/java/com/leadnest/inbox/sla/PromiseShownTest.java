package com.leadnest.inbox.sla;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.message.Taken;
import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When an answer is due, from the first word of the person to the answer. */
@QuarkusTest
class PromiseShownTest {

    private static final String PHONE = "+14105550100";

    @Inject
    Talk talk;

    @Inject
    MovableClock clock;

    private final UUID business = TypeId.newId();
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private String path;

    @BeforeEach
    void aPromise() {
        clock.stopAt(start);
        Signed.owner(business)
                .body(Map.of("sla", Map.of("first_reply_minutes", 3, "next_reply_minutes", 5)))
                .put("/api/inbox/settings")
                .then()
                .statusCode(200);
        talk.lead(business, "Lea", "lea@example.com", PHONE);
        path = "/api/inbox/conversations/"
                + TypeId.CONVERSATION.text(wrote("hello").conversationId());
    }

    @AfterEach
    void asBefore() {
        clock.reset();
    }

    private Taken wrote(String words) {
        return talk.text(business, PHONE, words, "reply");
    }

    private void answer(Taken seen) {
        Signed.owner(business)
                .body(Map.of(
                        "channel", "sms", "text", "hi", "last_seen_message_id", TypeId.MESSAGE.text(seen.messageId())))
                .post(path + "/messages")
                .then()
                .statusCode(202);
    }

    private JsonPath shown() {
        return Signed.owner(business).get(path).jsonPath();
    }

    private void due(Instant at, boolean breached) {
        assertThat(shown().getString("sla.due_at")).isEqualTo(at.toString());
        assertThat(shown().getBoolean("sla.breached")).isEqualTo(breached);
        assertThat(Signed.owner(business)
                        .get("/api/inbox?status=all")
                        .jsonPath()
                        .getBoolean("conversations[0].sla.breached"))
                .isEqualTo(breached);
    }

    @Test
    void theFirstAnswerIsDueFromTheFirstWordAndBreachedAMomentLater() {
        Instant due = start.plus(Duration.ofMinutes(3));
        clock.stopAt(start.plusSeconds(60));
        wrote("anyone?");
        due(due, false);
        clock.stopAt(due);
        due(due, false);
        clock.stopAt(due.plusMillis(1));
        due(due, true);
    }

    @Test
    void anAnswerKeepsItAndTheNextWordBeginsTheNextOne() {
        answer(wrote("one"));
        assertThat(shown().getString("sla")).isNull();

        clock.stopAt(start.plusSeconds(60));
        wrote("two");

        due(start.plusSeconds(60).plus(Duration.ofMinutes(5)), false);
    }

    @Test
    void neitherANoteNorAnOutOfOfficeNoteChangesIt() {
        Signed.owner(business).body(Map.of("text", "mine")).post(path + "/notes");
        talk.text(business, PHONE, "I am driving", "auto_reply");
        due(start.plus(Duration.ofMinutes(3)), false);
    }

    @Test
    void whatIsClosedIsDueToNobody() {
        Signed.owner(business).body(Map.of("status", "closed")).patch(path);
        assertThat(shown().getString("sla")).isNull();
    }
}
