package com.leadnest.inbox.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.AtOnce;
import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who has a conversation. */
@QuarkusTest
class AssignmentTest {

    private static final int PARALLEL = 50;

    @Inject
    Talk talk;

    private final UUID business = TypeId.newId();

    private String conversation(int number) {
        return TypeId.CONVERSATION.text(talk.text(business, "+1410555%04d".formatted(number), "hello", "reply")
                .conversationId());
    }

    private Response assign(String conversation, String to) {
        return Signed.owner(business)
                .body("{\"assigned_to\":" + to + "}")
                .patch("/api/inbox/conversations/" + conversation);
    }

    private List<String> team(int size) {
        List<String> members =
                IntStream.range(0, size).mapToObj(i -> TypeId.USER.newText()).toList();
        Signed.owner(business)
                .body(Map.of("round_robin", members))
                .put("/api/inbox/settings")
                .then()
                .statusCode(200);
        return members;
    }

    @Test
    void oneMemberNobodyAndTheMemberWhoseTurnItIs() {
        List<String> members = team(2);
        String conversation = conversation(1);
        String someone = TypeId.USER.newText();

        assertThat(user(assign(conversation, "\"" + someone + "\""))).isEqualTo(someone);
        assertThat(user(Signed.owner(business)
                        .body("{\"priority\":\"low\"}")
                        .patch("/api/inbox/conversations/" + conversation)))
                .as("what is absent stays")
                .isEqualTo(someone);
        assertThat(user(assign(conversation, "null"))).isNull();
        List<String> inTurn = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            inTurn.add(user(assign(conversation, "\"round_robin\"")));
        }
        assertThat(inTurn)
                .containsExactly(members.get(0), members.get(1), members.get(0), members.get(1), members.get(0));
    }

    @Test
    void whoJoinsTheTurnsIsNextAndWhoLeavesIsOut() {
        List<String> members = team(2);
        String conversation = conversation(1);
        assign(conversation, "\"round_robin\"");
        String third = TypeId.USER.newText();
        Signed.owner(business)
                .body(Map.of("round_robin", List.of(members.get(0), third)))
                .put("/api/inbox/settings");

        assertThat(user(assign(conversation, "\"round_robin\""))).isEqualTo(third);
        assertThat(user(assign(conversation, "\"round_robin\""))).isEqualTo(members.get(0));
        assertThat(user(assign(conversation, "\"round_robin\""))).isEqualTo(third);
    }

    @Test
    void aBusinessWithoutTurnsIsToldSo() {
        Response answer = assign(conversation(1), "\"round_robin\"");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("error")).isEqualTo("no_round_robin");
    }

    @Test
    void whatIsNoMemberIsNotTaken() {
        String conversation = conversation(1);
        for (String to : List.of("\"bob\"", "5", "{}", "[]", "\"\"", "true", "\"" + TypeId.LEAD.newText() + "\"")) {
            Response answer = assign(conversation, to);
            assertThat(answer.statusCode()).as(to + answer.asString()).isEqualTo(400);
            assertThat(answer.jsonPath().<String, Object>getMap("details")).containsOnlyKeys("assigned_to");
        }
        assertThat(assign(TypeId.CONVERSATION.newText(), "null").statusCode()).isEqualTo(404);
    }

    @Test
    void fiftyAtTheSameMomentAreSpreadEvenlyAndNobodyIsLeftOut() {
        List<String> members = team(5);
        List<Callable<String>> works = new ArrayList<>();
        for (int i = 0; i < PARALLEL; i++) {
            String conversation = conversation(i);
            works.add(() -> user(assign(conversation, "\"round_robin\"")));
        }

        Map<String, Long> shares =
                AtOnce.all(works).stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(shares).containsOnlyKeys(members).allSatisfy((member, share) -> assertThat(share)
                .isEqualTo(PARALLEL / 5));
    }

    private static String user(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getString("assigned_user_id");
    }
}
