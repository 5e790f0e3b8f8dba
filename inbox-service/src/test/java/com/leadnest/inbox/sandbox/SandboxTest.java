package com.leadnest.inbox.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.Signed;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The developer's pages, where there are no providers. */
@QuarkusTest
class SandboxTest {

    private static final String PATH = "/api/inbox/sandbox";

    private final UUID business = TypeId.newId();

    private Response play(Object from, Object text) {
        return Signed.owner(business).body(Map.of("from", from, "text", text)).post(PATH + "/sms");
    }

    @Test
    void aPlayedTextIsInItsConversationAndLabelled() {
        Response played = play("+14105550123", "Hello from a phone");
        assertThat(played.statusCode()).isBetween(200, 201);
        String conversation = played.jsonPath().getString("conversation_id");

        Response messages = Signed.owner(business).get("/api/inbox/conversations/" + conversation + "/messages");
        assertThat(messages.jsonPath().getList("messages.text")).containsExactly("Hello from a phone");
        assertThat(messages.jsonPath().getList("messages.id"))
                .containsExactly(played.jsonPath().getString("message_id"));

        Response list = Signed.owner(business).get(PATH + "/messages?channel=sms");
        assertThat(list.jsonPath().getList("messages.text")).containsExactly("Hello from a phone");
        assertThat(list.jsonPath().getList("messages.from")).containsExactly("+14105550123");
        String one = PATH + "/messages/" + list.jsonPath().getString("messages[0].id");
        assertThat(Signed.owner(business).get(one).jsonPath().getString("text")).isEqualTo("Hello from a phone");
        assertThat(Signed.owner(business)
                        .get(PATH + "/messages?channel=email")
                        .jsonPath()
                        .getList("messages"))
                .isEmpty();
        UUID other = TypeId.newId();
        assertThat(Signed.owner(other).get(one).statusCode()).isEqualTo(404);
        assertThat(Signed.owner(other)
                        .get(PATH + "/messages?channel=sms")
                        .jsonPath()
                        .getList("messages"))
                .isEmpty();
    }

    @Test
    void aPlayedStopIsActedOn() {
        play("+14105550124", "STOP");
        Response suppressed = Signed.owner(business).get("/api/inbox/suppressions?channel=sms");
        assertThat(suppressed.jsonPath().getList("suppressions.reason")).containsExactly("keyword");
    }

    @Test
    void whatNoPhoneCouldSendIsNotTaken() {
        for (Response answer : List.of(
                play("4105550123", "hi"),
                play("+0105550123", "hi"),
                play("+14105550123", " "),
                play("+14105550123", "x".repeat(1601)))) {
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }
}
