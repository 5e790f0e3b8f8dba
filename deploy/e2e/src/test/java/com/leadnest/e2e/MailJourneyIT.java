package com.leadnest.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sequence by e-mail as the person at the other end has it: in a mailbox, and over with an answer. */
class MailJourneyIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void aSequenceArrivesInTheMailboxAndEndsWithTheAnswer() throws Exception {
        Business business = Business.register();
        Api api = business.api();
        api.put("/api/inbox/settings", "{\"postal_address\":\"1 Main Street, Austin, TX 78701\"}")
                .expect(200);
        String address = "ada." + System.nanoTime() + "@example.org";
        MailClient ada = new MailClient(Stack.running(), address);
        String lead = api.post("/leads", "{\"name\":\"Ada Lovelace\",\"email\":\"" + address + "\",\"country\":\"US\"}")
                .expect(201)
                .json()
                .path("id")
                .asText();

        String enrolment = start(api, lead);
        MimeMessage first = await("the first mail arrives")
                .atMost(LIMIT)
                .until(ada::mails, mails -> !mails.isEmpty())
                .get(0);
        assertThat(first.getSubject()).isEqualTo("Thank you for your interest, Ada!");
        assertThat(first.getReplyTo()[0].toString()).contains("reply+").contains("@leadnest.localhost");
        assertThat(first.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

        ada.answer(first, "I am away until Monday.", true);
        JsonNode noted = awaitReceived(api, 1);
        assertThat(noted.at("/0/intent").asText()).isEqualTo("auto_reply");
        assertThat(status(api, enrolment).path("status").asText()).isEqualTo("running");

        ada.answer(first, "Friday at ten suits me.", false);

        JsonNode answered = awaitReceived(api, 2);
        assertThat(answered.at("/1/text").asText()).startsWith("Friday at ten suits me.");
        assertThat(answered.at("/1/sandbox").asBoolean()).isTrue();
        JsonNode ended = await("the sequence ends").atMost(LIMIT).until(() -> status(api, enrolment), now -> now.path(
                        "status")
                .asText()
                .equals("ended"));
        assertThat(ended.path("ended_reason").asText()).isEqualTo("replied");
        JsonNode channels = api.get("/api/inbox/channels").expect(200).json();
        assertThat(channels.at("/email/provider").asText()).isEqualTo("local");
        assertThat(channels.at("/email/sandbox").asBoolean()).isTrue();
    }

    private static String start(Api api, String lead) {
        String body = "{\"lead_id\":\"" + lead + "\",\"template_id\":\"medspa_initial\","
                + "\"lead_data\":{\"first_name\":\"Ada\",\"service_interest\":\"Botox\"},"
                + "\"business_data\":{\"agent_name\":\"Grace\"}}";
        return await("nurture knows the lead")
                .atMost(LIMIT)
                .until(() -> api.post("/api/nurture/start-sequence", body), answer -> answer.status() == 200)
                .json()
                .path("enrolment_id")
                .asText();
    }

    private static JsonNode status(Api api, String enrolment) {
        return api.get("/api/nurture/enrolments/" + enrolment).expect(200).json();
    }

    /** What came in, oldest first, when there are so many. */
    private static JsonNode awaitReceived(Api api, int count) {
        return await(count + " mails came in").atMost(LIMIT).until(() -> received(api), mails -> mails.size() == count);
    }

    private static JsonNode received(Api api) {
        JsonNode inbox = api.get("/api/inbox?status=all").expect(200).json();
        String conversation = inbox.at("/conversations/0/id").asText();
        JsonNode messages = api.get("/api/inbox/conversations/" + conversation + "/messages")
                .expect(200)
                .json()
                .path("messages");
        List<JsonNode> in = new ArrayList<>();
        messages.forEach(message -> {
            if (message.path("direction").asText().equals("in")) {
                in.add(message);
            }
        });
        in.sort(Comparator.comparing(message -> message.path("created_at").asText()));
        return new ArrayNode(JsonNodeFactory.instance, in);
    }
}
