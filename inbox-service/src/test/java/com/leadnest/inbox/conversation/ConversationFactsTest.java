package com.leadnest.inbox.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.inbox.settings.BusinessFacts;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a list says of a conversation beyond its words. */
@QuarkusTest
class ConversationFactsTest {

    private final UUID business = UUID.randomUUID();

    @Inject
    Talk talk;

    @Inject
    BusinessFacts facts;

    @Test
    void aTextPlayedInTheSandboxMakesTheConversationOneOfTheSandbox() {
        String id = played("+14105550123", "Hello");

        assertThat(list().getBoolean("conversations[0].sandbox")).isTrue();
        assertThat(Signed.owner(business)
                        .get("/api/inbox/conversations/" + id + "/messages")
                        .jsonPath()
                        .getBoolean("messages[0].sandbox"))
                .isTrue();
    }

    @Test
    void aRealOneIsNot() {
        talk.text(business, "+14105550124", "Hello", "reply");

        assertThat(list().getBoolean("conversations[0].sandbox")).isFalse();
    }

    @Test
    void whoHasAConversationIsNamedByTheirAddressWhenItIsKnown() {
        UUID owner = TypeId.newId();
        UUID stranger = TypeId.newId();
        registered(owner, "anna@glow.example");
        String id = played("+14105550125", "Hello");

        assign(id, owner);
        assertThat(list().getString("conversations[0].assigned_to")).isEqualTo("anna@glow.example");
        assertThat(list().getString("conversations[0].assigned_user_id")).isEqualTo(TypeId.USER.text(owner));

        assign(id, stranger);
        assertThat(list().getString("conversations[0].assigned_to")).isEqualTo(TypeId.USER.text(stranger));
    }

    private void registered(UUID owner, String email) {
        Instant at = Instant.parse("2026-03-01T10:00:00Z");
        String key = TypeId.BUSINESS.text(business);
        BusinessRegistered data =
                new BusinessRegistered(key, TypeId.USER.text(owner), email, "Glow", "US", null, at.plusSeconds(60), at);
        ReceivedEvent event =
                new ReceivedEvent(TypeId.newId(), AccountEvents.BUSINESS_REGISTERED, business, key, 1, at, null, data);
        talk.tell(facts, business, List.of(event));
    }

    private String played(String from, String text) {
        return Signed.owner(business)
                .body(Map.of("from", from, "text", text))
                .post("/api/inbox/sandbox/sms")
                .jsonPath()
                .getString("conversation_id");
    }

    private void assign(String conversation, UUID member) {
        Signed.owner(business)
                .body(Map.of("assigned_to", TypeId.USER.text(member)))
                .patch("/api/inbox/conversations/" + conversation)
                .then()
                .statusCode(200);
    }

    private JsonPath list() {
        return Signed.owner(business).get("/api/inbox").jsonPath();
    }
}
