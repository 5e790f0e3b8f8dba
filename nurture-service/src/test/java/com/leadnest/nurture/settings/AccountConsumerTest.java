package com.leadnest.nurture.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.DeadLetters;
import com.leadnest.nurture.service.Signed;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicHead;
import com.leadnest.testing.suite.outbox.TopicTail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Registrations as they come in by the topic; there is one for each business, so the suite of leads does not fit. */
@QuarkusTest
class AccountConsumerTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");

    private final UUID business = TypeId.newId();
    private final UUID event = TypeId.newId();

    @Test
    void aBusinessIsKnownByWhatItSaidWhenItSignedUp() {
        registered(business, event, "Glow Med Spa", "GB");
        await().atMost(SOON)
                .until(() -> "Glow Med Spa".equals(settings(business).getString("business_name")));
        assertThat(settings(business).getString("time_zone")).isEqualTo("Europe/London");
        assertThat(settings(TypeId.newId()).getString("business_name")).isNull();
    }

    @Test
    void anEventThatIsDeliveredAgainChangesNothingThatWasChosenSince() {
        registered(business, event, "Glow LLC", "US");
        await().atMost(SOON).until(() -> "Glow LLC".equals(settings(business).getString("business_name")));
        Signed.owner(business)
                .body(Map.of("business_name", ""))
                .put("/api/nurture/settings")
                .then()
                .statusCode(200);
        registered(business, event, "Glow LLC", "US");
        afterAll();
        assertThat(settings(business).getString("business_name")).isNull();
    }

    @Test
    void whatCannotBeReadIsPutAsideAndHoldsUpNobody() {
        try (TopicTail dead = RelayedTopics.tail(Topics.dead(Topics.ACCOUNTS), business)) {
            String key = TypeId.BUSINESS.text(business);
            byte[] broken = "{\"business_name\": ".getBytes(StandardCharsets.UTF_8);
            TopicHead.send(AccountEvents.BUSINESS_REGISTERED, business, key, 1, event, broken);
            afterAll();
            List<ConsumerRecord<String, byte[]>> put = dead.await(1, SOON);
            assertThat(put).hasSize(1);
            assertThat(put.get(0).value()).isEqualTo(broken);
            assertThat(TopicTail.header(put.get(0), CloudEventHeaders.ID)).isEqualTo(event.toString());
            assertThat(TopicTail.header(put.get(0), DeadLetters.CONSUMER)).isEqualTo("nurture.accounts");
        }
        assertThat(settings(business).getString("business_name")).isNull();
    }

    private static void registered(UUID who, UUID id, String name, String country) {
        String key = TypeId.BUSINESS.text(who);
        BusinessRegistered data =
                new BusinessRegistered(key, TypeId.USER.newText(), null, name, country, "Med spas", AT, AT);
        TopicHead.send(AccountEvents.BUSINESS_REGISTERED, who, key, 1, id, TopicHead.bytes(data));
    }

    /** Until the consumer is past what was sent: one of the same partition comes after it. */
    private void afterAll() {
        // The partition follows from the key, so the marker has the key of the business it is to come after.
        UUID marker = TypeId.newId();
        String key = TypeId.BUSINESS.text(business);
        BusinessRegistered data = new BusinessRegistered(
                TypeId.BUSINESS.text(marker), TypeId.USER.newText(), null, "Marker", "US", null, AT, AT);
        TopicHead.send(AccountEvents.BUSINESS_REGISTERED, marker, key, 1, TypeId.newId(), TopicHead.bytes(data));
        await().atMost(SOON).until(() -> "Marker".equals(settings(marker).getString("business_name")));
    }

    private static JsonPath settings(UUID of) {
        return Signed.owner(of).get("/api/nurture/settings").jsonPath();
    }
}
