package com.leadnest.inbox.twilio;

import static com.leadnest.providers.TwilioSigning.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.inbox.channel.RecordingTwilio;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.send.Outbound;
import com.leadnest.inbox.send.Sending;
import com.leadnest.kernel.id.TypeId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Twilio calls: forged, repeated and out of order, nothing changes twice. */
@QuarkusTest
@TestProfile(Sending.class)
class TwilioWebhookTest {

    @Inject
    Outbound outbound;

    private final UUID business = TypeId.newId();
    private String number;
    private String phone;

    @BeforeEach
    void aBusinessWithANumber() {
        RecordingTwilio.reset();
        number = "+1646555" + String.format("%04d", Math.floorMod(business.hashCode(), 10_000));
        phone = "+1917555" + String.format("%04d", Math.floorMod(business.hashCode(), 10_000));
        outbound.query(
                "INSERT INTO inbox.inbox_settings (business_id, sms_from, updated_at) VALUES ('" + business + "', '"
                        + number + "', now()) RETURNING 1",
                row -> 1);
    }

    private static Response call(String target, Map<String, String> form, String signature) {
        return given().header("X-Twilio-Signature", signature)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(target);
    }

    private Map<String, String> text(String sid, String body) {
        return Map.of("MessageSid", sid, "From", phone, "To", number, "Body", body);
    }

    private long count(String what) {
        return outbound.query("SELECT count(*) FROM inbox." + what, row -> row.getLong(1))
                .get(0);
    }

    @Test
    void aTextThatIsBroughtThreeTimesIsThereOnce() {
        Map<String, String> form = text("SM" + UUID.randomUUID(), "Can I come on Friday?");
        for (int i = 0; i < 3; i++) {
            Response answer = call("/webhooks/twilio/sms", form, sign(TwilioCalls.BASE + "/webhooks/twilio/sms", form));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).contains("<Response/>");
        }
        assertThat(count("messages WHERE business_id = '" + business + "' AND direction = 'in' AND intent = 'reply'"
                        + " AND body_text = 'Can I come on Friday?'"))
                .isEqualTo(1);
    }

    @Test
    void stopIsActedOnAndAnsweredOnce() {
        for (String sid : List.of("SM-a" + business, "SM-a" + business, "SM-b" + business)) {
            Map<String, String> form = text(sid, "Stop.");
            call("/webhooks/twilio/sms", form, sign(TwilioCalls.BASE + "/webhooks/twilio/sms", form));
        }
        assertThat(count("suppressions WHERE business_id = '" + business + "' AND channel = 'sms'"))
                .isEqualTo(1);
        await().untilAsserted(() -> assertThat(RecordingTwilio.taken())
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.to()).isEqualTo(phone);
                    assertThat(sent.body()).contains("no more messages");
                }));
    }

    @Test
    void whatTwilioHasAnsweredItselfIsNotAnsweredAgain() {
        Map<String, String> form = new TreeMap<>(text("SM-o" + business, "STOP"));
        form.put("OptOutType", "STOP");
        call("/webhooks/twilio/sms", form, sign(TwilioCalls.BASE + "/webhooks/twilio/sms", form));
        assertThat(count("suppressions WHERE business_id = '" + business + "'")).isEqualTo(1);
        assertThat(count("messages WHERE business_id = '" + business + "' AND kind = 'auto'"))
                .isZero();
    }

    @Test
    void aStatusNeverGoesBackwardsAndCountsOnce() {
        UUID lead = outbound.lead(business, phone, null);
        UUID message = outbound.queue(business, lead, "sms", Content.text("status"));
        await().until(() -> outbound.state(message).state().equals("sent"));
        String sid = outbound.state(message).providerId();

        for (String status : List.of("delivered", "sent", "queued", "failed", "delivered")) {
            assertThat(report(message, sid, status).statusCode()).isEqualTo(200);
        }

        assertThat(outbound.state(message).state()).isEqualTo("delivered");
    }

    @Test
    void aStatusThatIsFasterThanTheAnswerCounts() {
        RecordingTwilio.beforeAnswer(text -> {
            String query = text.callback().substring(text.callback().indexOf("/webhooks"));
            Map<String, String> form = Map.of("MessageSid", text.sid(), "MessageStatus", "delivered");
            call(query, form, sign(TwilioCalls.BASE + query, form));
        });
        UUID lead = outbound.lead(business, phone, null);
        UUID message = outbound.queue(business, lead, "sms", Content.text("faster"));

        await().until(() -> outbound.state(message).state().equals("delivered"));
        assertThat(RecordingTwilio.taken()).hasSize(1);
        assertThat(outbound.state(message).providerId())
                .isEqualTo(RecordingTwilio.taken().get(0).sid());
    }

    private Response report(UUID message, String sid, String status) {
        String target = "/webhooks/twilio/status?message=" + TypeId.MESSAGE.text(message) + "&business="
                + TypeId.BUSINESS.text(business);
        Map<String, String> form = Map.of("MessageSid", sid, "MessageStatus", status);
        return call(target, form, sign(TwilioCalls.BASE + target, form));
    }

    @Test
    void aCallWithoutASignatureIsToldThatItIsForbidden() {
        assertThat(given().formParam("From", phone)
                        .post("/webhooks/twilio/sms")
                        .jsonPath()
                        .getString("error"))
                .isEqualTo("forbidden");
    }
}
