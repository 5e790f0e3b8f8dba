package com.leadnest.inbox.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.AtOnce;
import com.leadnest.inbox.service.Persons;
import com.leadnest.inbox.service.Signed;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a member decides about a message that failed, or of which nobody knows. */
@QuarkusTest
class SendDecisionsTest {

    @Inject
    Persons persons;

    private final UUID business = TypeId.newId();

    private UUID message(String state) {
        return persons.step(business, persons.lead(business, "lea@example.com", "+14105550100"), "sms", state);
    }

    private Response retry(UUID message) {
        return Signed.owner(business).post("/api/inbox/messages/" + TypeId.MESSAGE.text(message) + "/retry");
    }

    private Response resolve(UUID message, String outcome) {
        return Signed.owner(business)
                .body("{\"outcome\":\"" + outcome + "\"}")
                .post("/api/inbox/messages/" + TypeId.MESSAGE.text(message) + "/resolve");
    }

    private long queued(UUID message) {
        return persons.one(business, "SELECT count(*) AS n FROM send_queue WHERE message_id = $1", Tuple.of(message))
                .getLong("n");
    }

    @Test
    void whatFailedIsQueuedOnceMore() {
        UUID message = message("failed");

        Response first = retry(message);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.jsonPath().getString("state")).isEqualTo("queued");
        assertThat(first.jsonPath().getString("reason")).isNull();
        assertThat(queued(message)).isEqualTo(1);
        assertThat(retry(message).jsonPath().getString("error")).isEqualTo("not_failed");
        assertThat(queued(message)).isEqualTo(1);
    }

    @Test
    void ofTwoWhoDecideAtTheSameMomentOneDoes() {
        UUID message = message("unconfirmed");

        List<Response> answers = AtOnce.all(
                List.<Callable<Response>>of(() -> resolve(message, "sent"), () -> resolve(message, "failed")));

        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 409);
        String state = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> answer.jsonPath().getString("state"))
                .findFirst()
                .orElseThrow();
        assertThat(persons.one(business, "SELECT state FROM messages WHERE id = $1", Tuple.of(message))
                        .getString("state"))
                .isEqualTo(state);
        assertThat(queued(message)).isZero();
    }

    @Test
    void whatDidNotGoOutCanThenBeTriedAgain() {
        UUID message = message("unconfirmed");
        assertThat(retry(message).statusCode())
                .as("nobody knows whether it went out")
                .isEqualTo(409);
        assertThat(resolve(message, "failed").jsonPath().getString("state")).isEqualTo("failed");
        assertThat(retry(message).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"queued", "sending", "sent", "delivered", "cancelled", "held"})
    void nothingElseIsDecided(String state) {
        UUID message = message(state);
        assertThat(Stream.of(retry(message), resolve(message, "sent"), resolve(message, "failed"))
                        .map(Response::statusCode))
                .containsExactly(409, 409, 409);
        assertThat(persons.one(business, "SELECT state FROM messages WHERE id = $1", Tuple.of(message))
                        .getString("state"))
                .isEqualTo(state);
    }

    @Test
    void anotherBusinesssMessageIsNotThere() {
        UUID message = message("failed");
        Signed.owner(TypeId.newId())
                .post("/api/inbox/messages/" + TypeId.MESSAGE.text(message) + "/retry")
                .then()
                .statusCode(404);
        assertThat(resolve(message, "perhaps").statusCode()).isEqualTo(400);
        assertThat(queued(message)).isZero();
    }
}
