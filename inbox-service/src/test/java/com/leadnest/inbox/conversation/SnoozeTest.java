package com.leadnest.inbox.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.message.Taken;
import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conversation sleeps until its time, or until the person writes. */
@QuarkusTest
class SnoozeTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String PHONE = "+14105550100";

    @Inject
    Talk talk;

    @Inject
    SnoozeAlarm alarm;

    @Inject
    MovableClock clock;

    private final UUID business = TypeId.newId();
    private final UUID reader = TypeId.newId();
    private Instant now;
    private Instant until;
    private String path;

    @BeforeEach
    void aConversationThatSleepsForFiveMinutes() {
        now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        until = now.plusSeconds(300);
        clock.stopAt(now);
        talk.lead(business, "Lea", "lea@example.com", PHONE);
        Taken taken = talk.text(business, PHONE, "hello", "reply");
        path = "/api/inbox/conversations/" + TypeId.CONVERSATION.text(taken.conversationId());
        Signed.as(business, reader).post(path + "/read").then().statusCode(200);
        snooze(until);
    }

    @AfterEach
    void asBefore() {
        clock.reset();
    }

    private void snooze(Instant until) {
        JsonPath shown = change("{\"status\":\"snoozed\",\"snoozed_until\":\"" + until + "\"}");
        assertThat(shown.getString("status")).isEqualTo("snoozed");
        assertThat(shown.getString("snoozed_until")).isEqualTo(until.toString());
    }

    private JsonPath change(String body) {
        Response answer = Signed.as(business, reader).body(body).patch(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private JsonPath shown() {
        return Signed.as(business, reader).get(path).jsonPath();
    }

    private void ringAt(Instant time) {
        clock.stopAt(time);
        alarm.ring().await().atMost(LIMIT);
    }

    private long wakeUps() {
        return talk.rows(business, "SELECT count(*) AS n FROM wake_ups WHERE owner_business = '" + business + "'")
                .get(0)
                .getLong("n");
    }

    @Test
    void itWakesAtItsTimeAndNotBefore() {
        ringAt(until.minusSeconds(1));
        assertThat(shown().getString("status")).isEqualTo("snoozed");

        ringAt(until);

        assertThat(shown().getString("status")).isEqualTo("open");
        assertThat(shown().getString("snoozed_until")).isNull();
        assertThat(shown().getString("last_activity")).isEqualTo(until.toString());
        assertThat(wakeUps()).isZero();
    }

    @Test
    void aReplyWakesItAndItsTimeThenChangesNothing() {
        clock.stopAt(now.plusSeconds(60));
        talk.text(business, PHONE, "are you there?", "reply");
        assertThat(shown().getString("status")).isEqualTo("unread");
        assertThat(shown().getString("snoozed_until")).isNull();
        change("{\"status\":\"closed\"}");

        ringAt(until.plusSeconds(5));

        Signed.as(business, reader).post(path + "/read");
        assertThat(shown().getString("status")).isEqualTo("closed");
        assertThat(wakeUps()).isZero();
    }

    @Test
    void anOutOfOfficeNoteLetsItSleep() {
        talk.text(business, PHONE, "I am driving", "auto_reply");
        Signed.as(business, reader).post(path + "/read");
        assertThat(shown().getString("status")).isEqualTo("snoozed");
    }

    @Test
    void whoSnoozesItLongerIsWokenLater() {
        Instant later = until.plusSeconds(120);
        snooze(later);

        ringAt(until.plusSeconds(1));
        assertThat(shown().getString("status")).isEqualTo("snoozed");
        ringAt(later.plusSeconds(1));
        assertThat(shown().getString("status")).isEqualTo("open");
    }

    @Test
    void whatIsOpenedByHandIsNotWoken() {
        change("{\"status\":\"open\"}");
        assertThat(wakeUps()).isZero();
        ringAt(until.plusSeconds(1));
        assertThat(shown().getString("last_activity")).isEqualTo(now.toString());
    }

    @Test
    void aChangeOfSomethingElseLeavesItAsleep() {
        JsonPath shown = change("{\"priority\":\"low\"}");
        assertThat(shown.getString("status")).isEqualTo("snoozed");
        assertThat(shown.getString("snoozed_until")).isEqualTo(until.toString());
        assertThat(wakeUps()).isEqualTo(1);
    }

    @Test
    void aSnoozeNeedsAMomentThatIsStillToCome() {
        refused("{\"status\":\"snoozed\"}", "snoozed_until");
        refused("{\"status\":\"snoozed\",\"snoozed_until\":\"" + now + "\"}", "snoozed_until");
        refused("{\"snoozed_until\":\"" + until + "\"}", "status");
        refused("{\"status\":\"open\",\"snoozed_until\":\"" + until + "\"}", "status");
    }

    private void refused(String body, String field) {
        Response answer = Signed.as(business, reader).body(body).patch(path);
        assertThat(answer.statusCode()).as(body).isEqualTo(400);
        assertThat(answer.jsonPath().<String, Object>getMap("details")).containsOnlyKeys(field);
    }
}
