package com.leadnest.inbox.send;

import static com.leadnest.providers.TwilioFault.TAKES_AND_SAYS_500;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.inbox.channel.RecordingTwilio;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A provider that failed for a while leaves many sends to ask about. */
@QuarkusTest
@TestProfile(Sending.class)
class ManyLookUpsTest {

    private static final int MANY = 200;

    @Inject
    Outbound outbound;

    @Test
    void hundredsOfLostAnswersAreFoundInSeconds() {
        RecordingTwilio.reset();
        UUID business = TypeId.newId();
        UUID lead = outbound.lead(business, "+12125550111", null);
        for (int i = 0; i < MANY; i++) {
            RecordingTwilio.fault(TAKES_AND_SAYS_500);
        }
        for (int i = 0; i < MANY; i++) {
            outbound.queue(business, lead, "sms", Content.text("number " + i));
        }
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(outbound.query(
                        "SELECT count(*) FROM inbox.messages WHERE business_id = '" + business + "' AND state = 'sent'",
                        row -> row.getInt(1)))
                .containsExactly(MANY));
        assertThat(RecordingTwilio.taken()).hasSize(MANY);
    }
}
