package com.leadnest.inbox.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.Signed;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read and unread, for each member alone. */
@QuarkusTest
class ReadMarksTest {

    private static final String PHONE = "+14105550100";

    @Inject
    Talk talk;

    private final UUID business = TypeId.newId();
    private final UUID ann = TypeId.newId();
    private final UUID bob = TypeId.newId();
    private String path;

    @BeforeEach
    void twoTexts() {
        talk.lead(business, "Lea", "lea@example.com", PHONE);
        talk.text(business, PHONE, "one", "reply");
        path = "/api/inbox/conversations/"
                + TypeId.CONVERSATION.text(
                        talk.text(business, PHONE, "two", "reply").conversationId());
    }

    private void is(UUID member, String status, int unread) {
        JsonPath shown = Signed.as(business, member).get(path).jsonPath();
        assertThat(shown.getString("status")).isEqualTo(status);
        assertThat(shown.getInt("unread_count")).isEqualTo(unread);
        int listed = Signed.as(business, member)
                .get("/api/inbox?status=unread")
                .jsonPath()
                .getInt("total_count");
        assertThat(listed).isEqualTo(unread > 0 ? 1 : 0);
    }

    private void post(UUID member, String what) {
        Signed.as(business, member).post(path + what).then().statusCode(200);
    }

    @Test
    void whoHasReadItHasReadItForThemselves() {
        post(ann, "/read");

        is(ann, "open", 0);
        is(bob, "unread", 2);

        talk.text(business, PHONE, "three", "reply");
        is(ann, "unread", 1);
        is(bob, "unread", 3);
    }

    @Test
    void whatIsKeptUnreadStaysSoUntilItIsRead() {
        post(ann, "/read");
        post(ann, "/unread");
        is(ann, "unread", 1);
        is(bob, "unread", 2);

        post(ann, "/read");
        post(ann, "/read");
        is(ann, "open", 0);
    }

    @Test
    void anUnreadMarkDoesNotHideWhatCameInBefore() {
        post(bob, "/unread");
        post(bob, "/read");
        is(bob, "open", 0);

        post(bob, "/unread");
        talk.text(business, PHONE, "three", "reply");
        is(bob, "unread", 1);
        post(bob, "/read");
        is(bob, "open", 0);
    }

    @Test
    void anotherBusinesssConversationIsNotThere() {
        UUID stranger = TypeId.newId();
        for (String what : new String[] {"/read", "/unread"}) {
            Signed.owner(stranger).post(path + what).then().statusCode(404);
        }
        is(ann, "unread", 2);
    }
}
