package com.leadnest.inbox.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.inbox.message.Taken;
import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.identity.TestTokens;
import com.leadnest.testing.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a browser hears while it follows the inbox. */
@QuarkusTest
class InboxEventsTest {

    private static final String PHONE = "+14105550100";

    @Inject
    Talk talk;

    @Inject
    InboxEvents inbox;

    @Inject
    MovableClock clock;

    private final List<EventStream> open = new ArrayList<>();
    private final UUID business = TypeId.newId();
    private final UUID other = TypeId.newId();
    private final UUID ann = TypeId.newId();
    private UUID lead;
    private UUID thread;
    private String conversation;

    @BeforeEach
    void aConversation() {
        lead = talk.lead(business, "Lea", "lea@example.com", PHONE);
        thread = talk.text(business, PHONE, "hello", "reply").conversationId();
        conversation = TypeId.CONVERSATION.text(thread);
    }

    @AfterEach
    void hangUp() {
        clock.reset();
        open.forEach(EventStream::close);
    }

    private EventStream follow(UUID of, String last) {
        EventStream stream = new EventStream(TestTokens.bearer(of, "viewer"), last);
        open.add(stream);
        await().until(stream::isReady);
        return stream;
    }

    private String path() {
        return "/api/inbox/conversations/" + conversation;
    }

    private static void hears(EventStream stream, Map<String, Object> data, String name) {
        await().untilAsserted(() -> assertThat(
                        stream.events(event -> event.name().equals(name)))
                .anySatisfy(event -> assertThat(event.data().getMap()).isEqualTo(data)));
    }

    @Test
    void membersHearOfEachKindOfChangeAndStrangersOfNone() {
        String own = TypeId.BUSINESS.text(business);
        EventStream first = follow(business, null);
        EventStream second = follow(business, null);
        EventStream stranger = follow(other, null);

        Taken taken = talk.text(business, PHONE, "secret words", "reply");
        UUID enrolment = TypeId.newId();
        talk.step(business, Talk.due(lead, enrolment, 1, Instant.now().plusSeconds(1)), 2);
        talk.end(business, lead, enrolment, 3);
        Signed.as(business, ann)
                .body("{\"priority\":\"high\"}")
                .patch(path())
                .then()
                .statusCode(200);
        present("viewing");
        present("typing");
        present("left");

        String user = TypeId.USER.text(ann);
        for (EventStream member : List.of(first, second)) {
            hears(
                    member,
                    Map.of(
                            "business",
                            own,
                            "event",
                            "message",
                            "conversation_id",
                            conversation,
                            "message_id",
                            TypeId.MESSAGE.text(taken.messageId())),
                    "message");
            await().untilAsserted(() -> assertThat(member.events(event -> event.is("status", conversation)))
                    .singleElement()
                    .satisfies(
                            event -> assertThat(event.data().getString("state")).isEqualTo("cancelled")));
            hears(
                    member,
                    Map.of("business", own, "event", "conversation", "conversation_id", conversation),
                    "conversation");
            for (String state : List.of("viewing", "left")) {
                hears(member, presence(own, "presence", state, user), "presence");
            }
            hears(member, presence(own, "typing", "typing", user), "typing");
            assertThat(member.events()).allSatisfy(event -> {
                assertThat(event.id()).matches("[0-9]{13}");
                assertThat(event.data().encode()).doesNotContain("secret");
            });
        }
        talk.text(other, PHONE, "to the other business", "reply");
        await().until(() -> !stranger.events().isEmpty());
        assertThat(stranger.events())
                .allSatisfy(
                        event -> assertThat(event.data().getString("business")).isEqualTo(TypeId.BUSINESS.text(other)));
    }

    private Map<String, Object> presence(String own, String event, String state, String user) {
        return Map.of(
                "business", own, "event", event, "conversation_id", conversation, "state", state, "user_id", user);
    }

    private void present(String state) {
        Signed.as(business, ann)
                .body("{\"state\":\"" + state + "\"}")
                .post(path() + "/presence")
                .then()
                .statusCode(204);
    }

    @Test
    void nothingIsToldOfWhatWasRolledBack() {
        EventStream member = follow(business, null);

        Signed.owner(business)
                .body("{\"channel\":\"sms\",\"text\":\"blind\"}")
                .post(path() + "/messages")
                .then()
                .statusCode(409);
        Taken taken = talk.text(business, PHONE, "next", "reply");

        await().until(() -> !member.events().isEmpty());
        assertThat(member.events())
                .extracting(event -> event.data().getString("message_id"))
                .containsExactly(TypeId.MESSAGE.text(taken.messageId()));
    }

    @Test
    void whoComesBackHearsWhichConversationsChangedMeanwhile() {
        clock.advance(Duration.ofSeconds(-60));
        talk.text(business, "+14105550101", "long ago", "reply");
        clock.reset();
        String last;
        try (EventStream before = follow(business, null)) {
            talk.text(business, PHONE, "heard", "reply");
            await().until(() -> !before.events().isEmpty());
            last = before.events().get(0).id();
        }
        UUID missed = talk.text(business, "+14105550102", "while away", "reply").conversationId();

        EventStream again = follow(business, last);

        assertThat(again.events()).extracting(EventStream.Event::name).containsOnly("conversation");
        assertThat(again.events())
                .extracting(event -> event.data().getString("conversation_id"))
                .containsExactlyInAnyOrder(conversation, TypeId.CONVERSATION.text(missed));
        UUID now = talk.text(business, PHONE, "and live again", "reply").messageId();
        await().until(() -> again.events().stream()
                .anyMatch(event -> TypeId.MESSAGE.text(now).equals(event.data().getString("message_id"))));
    }

    @Test
    void tooMuchThatWasMissedIsOneHintToReadEverythingAgain() {
        for (int i = 0; i < 101; i++) {
            talk.text(business, "+1410556%04d".formatted(i), "one of many", "reply");
        }

        EventStream again =
                follow(business, Long.toString(Instant.now().minusSeconds(600).toEpochMilli()));

        assertThat(again.events()).singleElement().satisfies(event -> {
            assertThat(event.name()).isEqualTo("conversation");
            assertThat(event.data())
                    .isEqualTo(new JsonObject()
                            .put("business", TypeId.BUSINESS.text(business))
                            .put("event", "conversation"));
        });
    }

    @Test
    void whoIsThereIsToldToWhoComesLaterUntilTheyAreSilent() {
        present("typing");
        EventStream late = follow(business, null);
        assertThat(late.events())
                .extracting(event -> event.data().getString("state"))
                .containsExactly("typing");

        clock.advance(Presences.TYPING.plusSeconds(1));
        await().until(() -> late.events().size() == 2);
        assertThat(late.events().get(1).name()).isEqualTo("presence");
        assertThat(late.events().get(1).data().getString("state")).isEqualTo("viewing");

        clock.advance(Presences.VIEWING.plusSeconds(1));
        await().until(() -> late.events().size() == 3);
        assertThat(late.events().get(2).data().getString("state")).isEqualTo("left");
        assertThat(follow(business, null).events()).isEmpty();
    }

    @Test
    void aReaderThatDoesNotReadIsCutOffAndHoldsUpNobody() throws IOException {
        EventStream quick = follow(business, null);
        try (Socket slow = new Socket("localhost", RestAssured.port)) {
            slow.setReceiveBufferSize(4096);
            slow.getOutputStream()
                    .write(("GET /api/inbox/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                    + TestTokens.bearer(business) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(slow.getInputStream().read()).isEqualTo('H');
            int hints = 60_000;
            long began = System.nanoTime();
            for (int i = 0; i < hints; i++) {
                inbox.present(business, thread, ann, "viewing");
                if (i % 500 == 0) {
                    int told = i;
                    await().until(() -> quick.count() >= told - 400);
                }
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> quick.count() == hints);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
            assertThat(quick.hasEnded()).isFalse();
            assertThat(rest(slow)).as("told before it was cut off").isLessThan(hints * 100L);
        }
    }

    /** Bytes that come until the stream ends, or nothing more does. */
    private static long rest(Socket slow) throws IOException {
        slow.setSoTimeout(3_000);
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        try {
            for (int read = slow.getInputStream().read(buffer);
                    read >= 0;
                    read = slow.getInputStream().read(buffer)) {
                all += read;
            }
        } catch (SocketTimeoutException quiet) {
            assertThat(all).isPositive();
        }
        return all;
    }

    @Test
    void whatIsNoIdOfTheStreamIsNotTaken() {
        for (String id : List.of("abc", "-1", "1e5", "9".repeat(16))) {
            Signed.owner(business)
                    .header("Last-Event-ID", id)
                    .get("/api/inbox/events")
                    .then()
                    .statusCode(400);
        }
        Signed.owner(business)
                .body("{\"state\":\"asleep\"}")
                .post(path() + "/presence")
                .then()
                .statusCode(400);
    }

    @Test
    void theStreamEndsWithItsToken() {
        Map<String, Object> claims = TestTokens.claims(business, "viewer");
        claims.put("exp", Instant.now().plusSeconds(3).getEpochSecond());
        EventStream brief = new EventStream("Bearer " + TestTokens.minter().sign(claims), null);
        open.add(brief);
        await().atMost(Duration.ofSeconds(20)).until(brief::hasEnded);
    }
}
