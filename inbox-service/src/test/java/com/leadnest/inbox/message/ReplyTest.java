package com.leadnest.inbox.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.AtOnce;
import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers: two people never answer the same message without knowing, and a repeated request is one message. */
@QuarkusTest
class ReplyTest {

    private static final String PHONE = "+14105550100";
    private static final int ROUNDS = 25;

    @Inject
    Talk talk;

    private final UUID business = TypeId.newId();
    private final UUID ann = TypeId.newId();
    private final UUID bob = TypeId.newId();
    private UUID lead;
    private Taken last;

    @BeforeEach
    void someoneWrites() {
        lead = talk.lead(business, "Lea", "lea@example.com", PHONE);
        last = talk.text(business, PHONE, "hello", "reply");
    }

    private String path() {
        return "/api/inbox/conversations/" + TypeId.CONVERSATION.text(last.conversationId()) + "/messages";
    }

    private Map<String, Object> body(String text, String seen) {
        Map<String, Object> body = new HashMap<>();
        body.put("channel", "sms");
        body.put("text", text);
        body.put("last_seen_message_id", seen);
        return body;
    }

    private Response reply(UUID user, String text, String seen) {
        return Signed.as(business, user).body(body(text, seen)).post(path());
    }

    private Response reply(UUID user, String key, String text, String seen) {
        return Signed.as(business, user)
                .header("Idempotency-Key", key)
                .body(body(text, seen))
                .post(path());
    }

    private String seen() {
        return TypeId.MESSAGE.text(last.messageId());
    }

    private List<String> texts() {
        return Signed.owner(business).get(path() + "?limit=100").jsonPath().getList("messages.text");
    }

    @Test
    void ofTwoAnswersAtTheSameMomentOneIsToldOfTheOther() {
        for (int round = 0; round < ROUNDS; round++) {
            String seen = seen();
            String one = "from Ann " + round;
            String other = "from Bob " + round;

            List<Response> answers =
                    AtOnce.all(List.<Callable<Response>>of(() -> reply(ann, one, seen), () -> reply(bob, other, seen)));

            boolean annWon = answers.get(0).statusCode() == 202;
            Response won = answers.get(annWon ? 0 : 1);
            Response lost = answers.get(annWon ? 1 : 0);
            assertThat(won.statusCode()).as(won.asString()).isEqualTo(202);
            assertThat(won.jsonPath().getString("state")).isEqualTo("queued");
            assertThat(won.jsonPath().getString("author.user_id")).isEqualTo(TypeId.USER.text(annWon ? ann : bob));
            assertThat(lost.statusCode()).isEqualTo(409);
            JsonPath told = lost.jsonPath();
            assertThat(told.getString("error")).isEqualTo("conversation_moved");
            assertThat(told.getList("details.message_id"))
                    .containsExactly(won.jsonPath().getString("id"));
            assertThat(told.getList("details.by")).containsExactly(TypeId.USER.text(annWon ? ann : bob));
            assertThat(told.getList("details.at"))
                    .containsExactly(won.jsonPath().getString("created_at"));
            assertThat(Integer.parseInt(told.getString("details.seconds_ago[0]")))
                    .isBetween(0, 20);
            assertThat(texts()).contains(annWon ? one : other).doesNotContain(annWon ? other : one);
            last = talk.text(business, PHONE, "and then? " + round, "reply");
        }
        assertThat(texts()).hasSize(2 * ROUNDS + 1);
    }

    @Test
    void whatThePersonWroteMeanwhileHoldsTheAnswerAndANoteDoesNot() {
        String seen = seen();
        Signed.as(business, bob)
                .body("{\"text\":\"I know her\"}")
                .post(path().replace("/messages", "/notes"))
                .then()
                .statusCode(201);
        assertThat(reply(ann, "first", seen).statusCode()).isEqualTo(202);

        last = talk.text(business, PHONE, "wait", "reply");
        Response held = reply(ann, "second", seen);

        assertThat(held.statusCode()).isEqualTo(409);
        assertThat(held.jsonPath().getList("details.by")).containsExactly("lead");
        assertThat(held.jsonPath().getList("details.message_id")).containsExactly(seen());
        assertThat(reply(ann, "third", seen()).statusCode()).isEqualTo(202);
    }

    @Test
    void anAnswerThatHasSeenNothingIsHeldWhereSomethingIs() {
        assertThat(reply(ann, "blind", null).statusCode()).isEqualTo(409);
        assertThat(reply(ann, "of elsewhere", TypeId.MESSAGE.newText()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void theSameRequestTenTimesAtOnceIsOneMessage() {
        String seen = seen();
        List<Callable<Response>> works = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            works.add(() -> reply(ann, "key-1", "once", seen));
        }

        List<Response> answers = AtOnce.all(works);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(202));
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getString("id"))
                        .distinct())
                .hasSize(1);
        assertThat(texts()).containsExactly("hello", "once");
    }

    @Test
    void aKeyThatWasUsedForSomethingElseIsRefused() {
        assertThat(reply(ann, "key-1", "one", seen()).statusCode()).isEqualTo(202);

        Response other = reply(ann, "key-1", "something else", seen());

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("error")).isEqualTo("idempotency_key_reused");
        assertThat(texts()).containsExactly("hello", "one");
        assertThat(reply(bob, "key-1", "Bob's key is his own", null).statusCode())
                .as("another member's key")
                .isEqualTo(409);
    }

    @Test
    void aTextThatNoCarrierTakesIsRefusedAtOnce() {
        Response tooLong = reply(ann, "é".repeat(1601), seen());
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.jsonPath().getString("error")).isEqualTo("too_long");
        Response tooManyParts = reply(ann, "ж".repeat(700), seen());
        assertThat(tooManyParts.statusCode()).isEqualTo(422);
        assertThat(tooManyParts.jsonPath().getString("error")).isEqualTo("too_long");
        assertThat(reply(ann, "ж".repeat(670), seen()).statusCode()).isEqualTo(202);
    }

    @Test
    void whoHasNoAddressOrIsGoneIsNotAnswered() {
        Taken stranger = talk.text(business, "+14105550199", "hi", "reply");
        Map<String, Object> mail = body("by mail", TypeId.MESSAGE.text(stranger.messageId()));
        mail.put("channel", "email");
        Response answer = Signed.as(business, ann)
                .body(mail)
                .post("/api/inbox/conversations/" + TypeId.CONVERSATION.text(stranger.conversationId()) + "/messages");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("error")).isEqualTo("no_address");

        String seen = seen();
        talk.deleteLead(business, lead);
        Response gone = reply(ann, "hello?", seen);
        assertThat(gone.statusCode()).isEqualTo(422);
        assertThat(gone.jsonPath().getString("error")).isEqualTo("no_address");
    }
}
