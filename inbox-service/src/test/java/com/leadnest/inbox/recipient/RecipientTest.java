package com.leadnest.inbox.recipient;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.Persons;
import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.suppression.UnsubscribeToken;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecipientTest {

    @Inject
    UnsubscribeToken tokens;

    @Inject
    Persons people;

    private final UUID business = UUID.randomUUID();

    private List<String> reasons() {
        return Signed.owner(business)
                .get("/api/inbox/suppressions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("suppressions.reason");
    }

    private static Response oneClick(String token) {
        return given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/u/" + token);
    }

    @Test
    void lookingNeverActsAndPostingDoes() {
        UUID lead = people.lead(business, "ann@example.com", null);
        UUID waiting = people.step(business, lead, "email", "queued");
        String token = tokens.write(business, lead, "email", "ann@example.com");
        for (int i = 0; i < 3; i++) {
            Response page = given().get("/u/" + token);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.contentType()).startsWith("text/html");
            assertThat(page.asString())
                    .contains("<button type=\"submit\">Unsubscribe</button>")
                    .doesNotContain("ann@");
            assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(given().head("/u/" + token).statusCode()).isEqualTo(200);
            assertThat(given().get("/u/" + token + "/preferences").statusCode()).isEqualTo(200);
        }
        assertThat(reasons()).isEmpty();

        assertThat(oneClick(token).statusCode()).isEqualTo(200);
        assertThat(oneClick(token).asString()).contains("You are unsubscribed");
        assertThat(reasons()).containsExactly("one_click");
        String state = "SELECT state, reason, (SELECT count(*) FROM send_queue WHERE message_id = $2) AS queued"
                + " FROM messages WHERE business_id = $1 AND id = $2";
        var row = people.one(business, state, Tuple.of(business, waiting));
        assertThat(row.getString("state")).isEqualTo("cancelled");
        assertThat(row.getString("reason")).isEqualTo("opted_out");
        assertThat(row.getLong("queued")).isZero();
        assertThat(people.one(
                                business,
                                "SELECT event_version FROM conversations WHERE business_id = $1 AND lead_id = $2",
                                Tuple.of(business, lead))
                        .getLong("event_version"))
                .as("the wish, as often as it was said, and the message that was called back once")
                .isEqualTo(3);
    }

    @Test
    void comesBackByTheirOwnWord() {
        String token = tokens.write(business, null, "email", "bob@example.com");
        oneClick(token);
        assertThat(reasons()).containsExactly("one_click");
        given().contentType("application/x-www-form-urlencoded")
                .body("choice=return")
                .post("/u/" + token + "/preferences")
                .then()
                .statusCode(200);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void worksForSomeoneWhoWasErased() {
        UUID lead = people.lead(business, null, null);
        people.run(business, "UPDATE contacts SET deleted_at = now() WHERE business_id = $1", Tuple.of(business));
        assertThat(oneClick(tokens.write(business, lead, "email", "ann@example.com"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(reasons()).containsExactly("one_click");
        Response found = Signed.owner(business).get("/api/inbox/suppressions?address=ANN@example.com");
        assertThat(found.jsonPath().getInt("total_count")).isEqualTo(1);
        assertThat(found.jsonPath().getString("suppressions[0].address")).isNull();
    }

    @Test
    void aTokenThatWasTamperedWithDoesNothing() {
        String token = tokens.write(business, null, "email", "ann@example.com");
        char last = token.charAt(40) == 'A' ? 'B' : 'A';
        String forged = token.substring(0, 40) + last + token.substring(41);
        assertThat(oneClick(forged).statusCode()).isEqualTo(404);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void nobodyElseTakesAnOptOutBack() {
        oneClick(tokens.write(business, null, "email", "ann@example.com"));
        String id =
                Signed.owner(business).get("/api/inbox/suppressions").jsonPath().getString("suppressions[0].id");
        assertThat(TypeId.SUPPRESSION.find(id)).isPresent();
        Response refused = Signed.owner(business).delete("/api/inbox/suppressions/" + id);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("error")).isEqualTo("opted_out");
        assertThat(Signed.owner(UUID.randomUUID())
                        .delete("/api/inbox/suppressions/" + id)
                        .statusCode())
                .isEqualTo(404);
    }
}
