package com.leadnest.inbox.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.message.Taken;
import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GET /api/inbox: the fields of the seed, every filter, pages, and what it does not take. */
@QuarkusTest
class InboxListTest {

    @Inject
    Talk talk;

    private final UUID business = TypeId.newId();
    private final UUID reader = TypeId.newId();

    private JsonPath list(String query) {
        Response answer = Signed.as(business, reader).get("/api/inbox" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private List<String> names(String query) {
        return list(query).getList("conversations.lead_name");
    }

    private List<String> labelled(String label) {
        return Signed.as(business, reader)
                .queryParam("status", "all")
                .queryParam("label", label)
                .get("/api/inbox")
                .jsonPath()
                .getList("conversations.lead_name");
    }

    /** A lead called so, who has written; gives the public id of the conversation. */
    private String wrote(String name, int number) {
        String phone = "+1410555%04d".formatted(number);
        talk.lead(business, name, name.toLowerCase() + "@example.com", phone);
        return conversation(talk.text(business, phone, name + " says hello", "reply"));
    }

    private static String conversation(Taken taken) {
        return TypeId.CONVERSATION.text(taken.conversationId());
    }

    private void change(String conversation, String body) {
        Signed.as(business, reader)
                .body(body)
                .patch("/api/inbox/conversations/" + conversation)
                .then()
                .statusCode(200);
    }

    @Test
    void showsAConversationWithTheFieldsOfTheContract() {
        Instant before = Instant.now();
        UUID lead = talk.lead(business, "Ann Ash", "ann@example.com", "+14105550100");
        Taken first = talk.text(business, "+14105550100", "Are you open\n on Friday?", "reply");
        Taken last = talk.text(business, "+14105550100", "I would come at ten", "reply");
        String id = conversation(first);
        change(
                id,
                "{\"priority\":\"high\",\"labels\":[\"vip\",\"vip\"],\"assigned_to\":\"" + TypeId.USER.text(reader)
                        + "\"}");

        JsonPath page = list("?status=unread&page=1&per_page=20");

        assertThat(page.getMap("$")).containsOnlyKeys("conversations", "total_count", "page", "per_page");
        assertThat(page.getInt("total_count")).isEqualTo(1);
        assertThat(page.getInt("page")).isEqualTo(1);
        assertThat(page.getInt("per_page")).isEqualTo(20);
        Map<String, Object> shown = page.getMap("conversations[0]");
        assertThat(shown)
                .containsEntry("id", id)
                .containsEntry("lead_id", TypeId.LEAD.text(lead))
                .containsEntry("lead_name", "Ann Ash")
                .containsEntry("subject", null)
                .containsEntry("last_message", "I would come at ten")
                .containsEntry("status", "unread")
                .containsEntry("priority", "high")
                .containsEntry("message_count", 2)
                .containsEntry("assigned_user_id", TypeId.USER.text(reader))
                .containsEntry("unread_count", 2)
                .containsEntry("last_channel", "sms")
                .containsEntry("snoozed_until", null)
                .containsEntry("labels", List.of("vip"))
                .containsEntry("sla", null)
                .containsEntry("sandbox", false)
                .containsEntry("lead_phone", "+14105550100")
                .containsEntry("lead_email", "ann@example.com")
                .containsEntry("last_message_id", TypeId.MESSAGE.text(last.messageId()))
                .containsEntry("failed", false);
        assertThat(shown.get("assigned_to")).isNotNull();
        assertThat(Instant.parse((String) shown.get("last_activity"))).isBetween(before.minusMillis(1), Instant.now());
        assertThat(Signed.as(business, reader)
                        .get("/api/inbox/conversations/" + id)
                        .jsonPath()
                        .<String, Object>getMap("$"))
                .isEqualTo(shown);
    }

    @Test
    void someoneWhoIsNoLeadIsCalledByTheirNumber() {
        talk.text(business, "+14105550177", "Who are you?", "reply");

        Map<String, Object> shown = list("").getMap("conversations[0]");

        assertThat(shown)
                .containsEntry("lead_id", null)
                .containsEntry("lead_name", "+14105550177")
                .containsEntry("lead_phone", "+14105550177")
                .containsEntry("lead_email", null);
    }

    @Test
    void eachFilterNarrowsAndTheyNarrowTogether() {
        UUID colleague = TypeId.newId();
        String ann = wrote("Ann", 1);
        String bob = wrote("Bob", 2);
        String cid = wrote("Cid", 3);
        String dee = wrote("Dee", 4);
        change(ann, "{\"assigned_to\":\"" + TypeId.USER.text(reader) + "\",\"priority\":\"urgent\"}");
        change(bob, "{\"assigned_to\":\"" + TypeId.USER.text(colleague) + "\",\"labels\":[\"laser\",\"50%_off\"]}");
        change(cid, "{\"status\":\"closed\",\"priority\":\"urgent\"}");
        change(dee, "{\"status\":\"snoozed\",\"snoozed_until\":\"2099-01-01T00:00:00Z\",\"labels\":[\"lasers\"]}");
        Signed.as(business, reader)
                .post("/api/inbox/conversations/" + bob + "/read")
                .then()
                .statusCode(200);
        Signed.as(business, reader)
                .body("{\"text\":\"call back\"}")
                .post("/api/inbox/conversations/" + ann + "/notes")
                .then()
                .statusCode(201);

        assertThat(names("")).as("open is the default").containsExactly("Ann", "Bob");
        assertThat(names("?status=open")).containsExactly("Ann", "Bob");
        assertThat(names("?status=closed")).containsExactly("Cid");
        assertThat(names("?status=snoozed")).containsExactly("Dee");
        assertThat(names("?status=all")).containsExactly("Ann", "Dee", "Cid", "Bob");
        assertThat(names("?status=unread")).containsExactly("Ann", "Dee", "Cid");
        assertThat(names("?status=all&assigned_to=me")).containsExactly("Ann");
        assertThat(names("?status=all&assigned_to=none")).containsExactly("Dee", "Cid");
        assertThat(names("?status=all&assigned_to=" + TypeId.USER.text(colleague)))
                .containsExactly("Bob");
        assertThat(names("?status=all&assigned_to=" + TypeId.USER.newText())).isEmpty();
        assertThat(names("?status=all&priority=urgent")).containsExactly("Ann", "Cid");
        assertThat(names("?status=all&label=laser")).containsExactly("Bob");
        assertThat(labelled("50%_off")).containsExactly("Bob");
        assertThat(labelled("50%%off")).isEmpty();
        assertThat(names("?status=all&channel=sms")).containsExactly("Dee", "Cid", "Bob");
        assertThat(names("?status=all&channel=email")).isEmpty();
        assertThat(names("?status=closed&priority=urgent&assigned_to=none&channel=sms&search=cid"))
                .containsExactly("Cid");
        assertThat(names("?status=open&priority=urgent&assigned_to=none")).isEmpty();
    }

    @Test
    void pagesFollowTheLatestActivityAndCountAll() {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            wrote("Lead" + i, 20 + i);
            written.add(0, "Lead" + i);
        }

        assertThat(names("?per_page=3&page=1")).isEqualTo(written.subList(0, 3));
        assertThat(names("?per_page=3&page=2")).isEqualTo(written.subList(3, 6));
        assertThat(names("?per_page=3&page=3")).isEqualTo(written.subList(6, 7));
        JsonPath beyond = list("?per_page=3&page=4");
        assertThat(beyond.getList("conversations")).isEmpty();
        assertThat(beyond.getInt("total_count")).isEqualTo(7);
        assertThat(beyond.getInt("page")).isEqualTo(4);
        assertThat(list("?per_page=7").getInt("total_count")).isEqualTo(7);
        assertThat(list("?page=1000000&per_page=100").getInt("total_count")).isEqualTo(7);

        talk.text(business, "+14105550022", "me again", "reply");
        assertThat(names("?per_page=2")).containsExactly("Lead2", "Lead6");
    }

    @ParameterizedTest
    @CsvSource({
        "status=mine, status",
        "status=UNREAD, status",
        "channel=fax, channel",
        "priority=max, priority",
        "assigned_to=bob@example.com, assigned_to",
        "page=0, page",
        "page=-1, page",
        "page=one, page",
        "page=1000001, page",
        "page=99999999999, page",
        "per_page=0, per_page",
        "per_page=101, per_page",
        "per_page=many, per_page"
    })
    void whatItDoesNotTakeIsNamed(String query, String field) {
        Response answer = Signed.owner(business).get("/api/inbox?" + query);
        assertThat(answer.statusCode()).as(query + " → " + answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("error")).isEqualTo("validation_failed");
        assertThat(answer.jsonPath().<String, Object>getMap("details")).containsOnlyKeys(field);
    }

    @Test
    void wordsAreNotLongerThanTheyMayBe() {
        for (String query : List.of("label=" + "l".repeat(51), "search=" + "s".repeat(201))) {
            assertThat(Signed.owner(business).get("/api/inbox?" + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }
}
