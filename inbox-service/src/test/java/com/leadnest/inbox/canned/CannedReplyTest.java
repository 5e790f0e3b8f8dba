package com.leadnest.inbox.canned;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.Signed;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Canned replies of a team. */
@QuarkusTest
class CannedReplyTest {

    private static final String PATH = "/api/inbox/canned-replies";

    private final UUID business = TypeId.newId();

    private static Map<String, Object> reply(String title, String shortcut, String text) {
        Map<String, Object> body = new HashMap<>();
        body.put("title", title);
        body.put("shortcut", shortcut);
        body.put("text", text);
        return body;
    }

    private Response create(String title, String shortcut, String text) {
        return Signed.owner(business).body(reply(title, shortcut, text)).post(PATH);
    }

    @Test
    void isKeptChangedListedByTitleAndDeleted() {
        Response made = create("  Opening hours ", "hours", "Hi {first_name ?: 'there'}, we open at 9.");
        assertThat(made.statusCode()).isEqualTo(201);
        String id = made.jsonPath().getString("id");
        assertThat(made.jsonPath().<String, Object>getMap("$"))
                .containsEntry("title", "Opening hours")
                .containsEntry("shortcut", "hours")
                .containsEntry("text", "Hi {first_name ?: 'there'}, we open at 9.");
        create("address", null, "1 Main Street");

        Response changed = Signed.owner(business)
                .body(reply("Hours", "h", "We open at 10."))
                .put(PATH + "/" + id);

        assertThat(changed.jsonPath().getString("text")).isEqualTo("We open at 10.");
        Response list = Signed.owner(business).get(PATH);
        assertThat(list.jsonPath().getList("canned_replies.title")).containsExactly("address", "Hours");
        assertThat(list.jsonPath().getInt("total_count")).isEqualTo(2);
        Signed.owner(business).delete(PATH + "/" + id).then().statusCode(204);
        Signed.owner(business).delete(PATH + "/" + id).then().statusCode(204);
        assertThat(Signed.owner(business).get(PATH).jsonPath().getInt("total_count"))
                .isEqualTo(1);
        assertThat(Signed.owner(business)
                        .body(reply("x", null, "y"))
                        .put(PATH + "/" + id)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aShortcutIsOneRepliesOnlyInAnyCase() {
        String first = create("one", "Hours", "1").jsonPath().getString("id");
        Response taken = create("two", "hOURS", "2");
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.jsonPath().getString("error")).isEqualTo("shortcut_taken");
        String second = create("two", "other", "2").jsonPath().getString("id");
        assertThat(Signed.owner(business)
                        .body(reply("two", "hours", "2"))
                        .put(PATH + "/" + second)
                        .statusCode())
                .isEqualTo(409);
        assertThat(Signed.owner(business)
                        .body(reply("one", "HOURS", "1"))
                        .put(PATH + "/" + first)
                        .statusCode())
                .as("its own")
                .isEqualTo(200);
        Signed.owner(TypeId.newId())
                .body(reply("one", "hours", "1"))
                .post(PATH)
                .then()
                .statusCode(201);
        create("three", null, "no shortcut").then().statusCode(201);
        create("four", null, "no shortcut").then().statusCode(201);
    }

    @Test
    void whatItDoesNotTakeIsNamed() {
        refused(reply("", "a", "b"), "title");
        refused(reply("t".repeat(121), "a", "b"), "title");
        refused(reply("t", "with space", "b"), "shortcut");
        refused(reply("t", "", "b"), "shortcut");
        refused(reply("t", "s".repeat(31), "b"), "shortcut");
        refused(reply("t", null, " "), "text");
        refused(reply("t", null, "x".repeat(5_001)), "text");
    }

    private void refused(Map<String, Object> body, String field) {
        Response answer = Signed.owner(business).body(body).post(PATH);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().<String, Object>getMap("details")).containsOnlyKeys(field);
    }

    @Test
    void anotherBusinesssRepliesAreNotThere() {
        String id = create("mine", "m", "text").jsonPath().getString("id");
        UUID other = TypeId.newId();
        assertThat(Signed.owner(other).get(PATH).jsonPath().getInt("total_count"))
                .isZero();
        assertThat(Signed.owner(other)
                        .body(reply("t", null, "x"))
                        .put(PATH + "/" + id)
                        .statusCode())
                .isEqualTo(404);
        Signed.owner(other).delete(PATH + "/" + id).then().statusCode(204);
        assertThat(Signed.owner(business).get(PATH).jsonPath().getInt("total_count"))
                .isEqualTo(1);
    }
}
