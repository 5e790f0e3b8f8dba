package com.leadnest.inbox.send;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.inbox.attachment.AttachmentConfig;
import com.leadnest.inbox.channel.LocalMail;
import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.service.Signed;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.identity.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that go out with an answer, through the API and a real mail server. */
@QuarkusTest
@TestProfile(Sending.class)
class AttachedFilesTest {

    @Inject
    Outbound outbound;

    @Inject
    AttachmentConfig attachments;

    private final UUID business = TypeId.newId();
    private final String address = "ann." + TypeId.newId() + "@example.org";
    private String conversation;

    @BeforeEach
    void aConversation() {
        UUID lead = outbound.lead(business, "+13015550123", address);
        UUID first = outbound.queue(business, lead, "email", new Content("Before the offer", "one", null));
        conversation = TypeId.CONVERSATION.text(UUID.fromString(outbound.query(
                        "SELECT conversation_id FROM inbox.messages WHERE id = '" + first + "'",
                        row -> row.getString(1))
                .get(0)));
    }

    private String upload(String name, byte[] content) {
        return given().header("Authorization", TestTokens.bearer(business, "owner"))
                .multiPart("file", name, content, "application/octet-stream")
                .post("/api/inbox/conversations/" + conversation + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As a browser would have named it; the client of tests knows ASCII only. */
    private void rename(String file, String name) {
        outbound.query(
                "UPDATE inbox.attachments SET name = '" + name + "' WHERE id = '" + TypeId.ATTACHMENT.parse(file)
                        + "' RETURNING 1",
                row -> 1);
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        return content;
    }

    private Response answer(String channel, List<String> files) {
        String seen = outbound.query(
                        "SELECT id FROM inbox.messages WHERE business_id = '" + business
                                + "' ORDER BY position DESC LIMIT 1",
                        row -> row.getString(1))
                .get(0);
        Map<String, Object> body = new HashMap<>(Map.of(
                "channel",
                channel,
                "text",
                "The offer is attached.",
                "subject",
                "Your offer",
                "last_seen_message_id",
                TypeId.MESSAGE.text(UUID.fromString(seen)),
                "attachment_ids",
                files));
        return Signed.owner(business).body(body).post("/api/inbox/conversations/" + conversation + "/messages");
    }

    private MimeMessage offer() {
        return await().until(
                        () -> {
                            List<MimeMessage> found = new ArrayList<>();
                            for (MimeMessage mail : LocalMail.received()) {
                                if (mail.getSubject().equals("Your offer")
                                        && mail.getAllRecipients()[0].toString().equals(address)) {
                                    found.add(mail);
                                }
                            }
                            return found;
                        },
                        found -> !found.isEmpty())
                .get(0);
    }

    @Test
    void arriveAsTheyWereUploaded() throws Exception {
        byte[] offer = pdf(300_000);
        byte[] notes = "Überraschung".getBytes(StandardCharsets.UTF_8);
        String file = upload("offer.pdf", offer);
        rename(file, "Überblick & Preise.pdf");
        Response taken = answer("email", List.of(file, upload("notes.txt", notes)));
        assertThat(taken.statusCode()).isEqualTo(202);

        MimeMultipart parts = (MimeMultipart) offer().getContent();

        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        assertThat(parts.getCount()).isEqualTo(3);
        MimeMultipart words = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(words.getBodyPart(0).getContent().toString()).contains("The offer is attached.");
        Part first = parts.getBodyPart(1);
        assertThat(first.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(first.getFileName()).isEqualTo("Überblick & Preise.pdf");
        assertThat(first.getContentType()).startsWith("application/pdf");
        assertThat(first.getInputStream().readAllBytes()).isEqualTo(offer);
        assertThat(parts.getBodyPart(2).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(notes);
    }

    @Test
    void thatAreMoreThanMailServersTakeAreRefusedBeforeAnythingIsQueued() {
        List<String> files = List.of(upload("a.pdf", pdf(9_000_000)), upload("b.pdf", pdf(9_000_000)));

        Response refused = answer("email", files);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("error")).isEqualTo("attachments_too_large");
        assertThat(refused.jsonPath().getString("message")).contains("15 MB");
        assertThat(outbound.query(
                        "SELECT subject FROM inbox.messages WHERE business_id = '" + business + "'",
                        row -> row.getString(1)))
                .containsExactly("Before the offer");
        assertThat(answer("email", files.subList(0, 1)).statusCode()).isEqualTo(202);
    }

    @Test
    void doNotGoWithATextAndTheCallerIsTold() {
        Response refused = answer("sms", List.of(upload("a.pdf", pdf(1000))));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("error")).isEqualTo("attachments_not_supported");
    }

    @Test
    void thatAreGoneFromTheDiskFailTheMessageInsteadOfSendingItWithout() throws Exception {
        String file = upload("a.pdf", pdf(1000));
        Path stored = attachments
                .dataDir()
                .resolve("attachments")
                .resolve(business.toString())
                .resolve(TypeId.ATTACHMENT.parse(file).toString());
        Files.delete(stored);

        String message = answer("email", List.of(file)).jsonPath().getString("id");

        await().untilAsserted(() -> assertThat(outbound.state(TypeId.MESSAGE.parse(message)))
                .isEqualTo(new Outbound.State("failed", "attachment_missing", null, 1, false)));
    }
}
