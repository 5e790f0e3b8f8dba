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
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
        long changed = System.currentTimeMillis();

        EventStream again = follow(business, last);

        assertThat(again.events()).extracting(EventStream.Event::name).containsOnly("conversation");
        assertThat(again.events())
                .extracting(event -> event.data().getString("conversation_id"))
                .containsExactlyInAnyOrder(conversation, TypeId.CONVERSATION.text(missed));
        assertThat(again.events()).isSortedAccordingTo(Comparator.comparing(event -> Long.parseLong(event.id())));
        assertThat(Long.parseLong(again.events().get(1).id()))
                .as("when it changed, and not when it was told")
                .isLessThanOrEqualTo(changed);
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
}
