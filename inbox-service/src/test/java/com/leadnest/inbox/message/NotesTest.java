package com.leadnest.inbox.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes for the team, and the pages of a conversation. */
@QuarkusTest
class NotesTest {

    private static final String PHONE = "+14105550100";

    @Inject
    Talk talk;

    private final UUID business = TypeId.newId();
    private final UUID ann = TypeId.newId();
    private String path;

    @BeforeEach
    void someoneWrites() {
        talk.lead(business, "Lea", "lea@example.com", PHONE);
        path = "/api/inbox/conversations/"
                + TypeId.CONVERSATION.text(
                        talk.text(business, PHONE, "hello", "reply").conversationId());
    }

    private Response note(Object mentions) {
        return Signed.as(business, ann)
                .body(Map.of("text", "Ask her about the scar", "mentions", mentions))
                .post(path + "/notes");
    }

    @Test
    void aNoteStandsInTheConversationWithWhomItIsForAndGoesNowhere() {
        String bob = TypeId.USER.newText();

        JsonPath made = note(List.of(bob, bob)).jsonPath();

        assertThat(made.<String, Object>getMap("$"))
                .containsEntry("kind", "note")
                .containsEntry("channel", "note")
                .containsEntry("direction", "out")
                .containsEntry("state", "noted")
                .containsEntry("text", "Ask her about the scar")
                .containsEntry("mentions", List.of(bob))
                .containsEntry("not_before", null);
        assertThat(made.getString("author.user_id")).isEqualTo(TypeId.USER.text(ann));
        assertThat(talk.rows(business, "SELECT 1 FROM send_queue WHERE owner_business = '" + business + "'"))
                .isEmpty();
        JsonPath shown = Signed.owner(business).get(path).jsonPath();
        assertThat(shown.getInt("unread_count")).isEqualTo(1);
        assertThat(shown.getInt("message_count")).isEqualTo(2);
    }

    @Test
    void whatItDoesNotTakeIsNamed() {
        assertThat(note(List.of("bob")).jsonPath().<String, Object>getMap("details"))
                .containsOnlyKeys("mentions");
        Response empty = Signed.owner(business).body(Map.of("text", " ")).post(path + "/notes");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(Signed.owner(TypeId.newId())
                        .body(Map.of("text", "theirs"))
                        .post(path + "/notes")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void messagesArePagedBackwardsWithoutGapOrRepetition() {
        for (int i = 1; i < 25; i++) {
            talk.text(business, PHONE, "text " + i, "reply");
        }

        JsonPath newest = messages("?limit=10");
        JsonPath middle = messages("?limit=10&before=" + newest.getString("next_before"));
        JsonPath oldest = messages("?limit=10&before=" + middle.getString("next_before"));

        assertThat(newest.getList("messages.text"))
                .startsWith("text 15")
                .endsWith("text 24")
                .hasSize(10);
        assertThat(middle.getList("messages.text"))
                .startsWith("text 5")
                .endsWith("text 14")
                .hasSize(10);
        assertThat(oldest.getList("messages.text"))
                .startsWith("hello", "text 1")
                .endsWith("text 4")
                .hasSize(5);
        assertThat(oldest.getString("next_before")).isNull();
        assertThat(messages("?before=" + TypeId.MESSAGE.newText()).getList("messages"))
                .isEmpty();
        for (String wrong : List.of("?limit=0", "?limit=101", "?limit=x")) {
            assertThat(Signed.owner(business).get(path + "/messages" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    private JsonPath messages(String query) {
        return Signed.owner(business).get(path + "/messages" + query).jsonPath();
    }
}
