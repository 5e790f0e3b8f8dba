package com.leadnest.inbox.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.Signed;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Outside of the embedded run the developer's pages are not there. */
@QuarkusTest
@TestProfile(SandboxClosedTest.Outside.class)
class SandboxClosedTest {

    public static final class Outside implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("leadnest.inbox.sandbox.pages", "false");
        }
    }

    private final UUID business = TypeId.newId();

    @Test
    void nothingOfItIsThere() {
        List<Response> answers = List.of(
                Signed.owner(business).get("/api/inbox/sandbox/messages?channel=sms"),
                Signed.owner(business).get("/api/inbox/sandbox/messages?channel=email"),
                Signed.owner(business).get("/api/inbox/sandbox/messages/" + TypeId.MESSAGE.newText()),
                Signed.owner(business)
                        .body(Map.of("from", "+14105550123", "text", "hi"))
                        .post("/api/inbox/sandbox/sms"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.jsonPath().getString("error")).isEqualTo("not_found");
        });
        assertThat(Signed.owner(business)
                        .get("/api/inbox?status=all")
                        .jsonPath()
                        .getInt("total_count"))
                .isZero();
    }
}
