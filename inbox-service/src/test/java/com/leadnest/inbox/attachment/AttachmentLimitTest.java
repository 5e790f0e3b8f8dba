package com.leadnest.inbox.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.identity.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Scanner;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only where files go may a request be large, and a file has an end as well. */
@QuarkusTest
class AttachmentLimitTest {

    private static final int MEGABYTE = 1 << 20;

    @Inject
    Talk talk;

    private final UUID business = TypeId.newId();
    private String conversation;

    @BeforeEach
    void aConversation() {
        conversation = "/api/inbox/conversations/"
                + TypeId.CONVERSATION.text(
                        talk.text(business, "+14105550100", "hello", "reply").conversationId());
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) 'x');
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 8);
        return content;
    }

    private Response upload(byte[] content) {
        return RestAssured.given()
                .header("Authorization", TestTokens.bearer(business))
                .multiPart("file", "scan.pdf", content, "application/pdf")
                .post(conversation + "/attachments");
    }

    @Test
    void tenMegabytesComeBackAsTheyWere() {
        byte[] content = pdf(10 * MEGABYTE);

        Response kept = upload(content);

        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
        assertThat(kept.jsonPath().getLong("size")).isEqualTo(content.length);
        byte[] back = RestAssured.given()
                .header("Authorization", TestTokens.bearer(business))
                .get("/api/inbox/attachments/" + kept.jsonPath().getString("id"))
                .asByteArray();
        assertThat(Arrays.equals(back, content)).isTrue();
    }

    @Test
    void oneByteMoreIsTooMuch() {
        Response refused = upload(pdf(10 * MEGABYTE + 1));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.jsonPath().getString("error")).isEqualTo("payload_too_large");
        assertThat(talk.rows(business, "SELECT 1 FROM attachments WHERE business_id = '" + business + "'"))
                .isEmpty();
    }

    @Test
    void whatAnnouncesMoreThanAnyFileMayHaveIsNotReadAtAll() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST " + conversation + "/attachments HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                    + TestTokens.bearer(business)
                                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                                    + "Content-Length: " + 30 * MEGABYTE + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            // The socket stays open for a body that nobody is going to send: read until the envelope ends.
            String answer = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8)
                    .useDelimiter("\"request_id\"")
                    .next();
            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"error\":\"payload_too_large\"");
        }
    }

    @Test
    void elsewhereAMegabyteIsTheEnd() {
        for (String path : new String[] {"/messages", "/notes", "/attachments/more"}) {
            Response refused = RestAssured.given()
                    .header("Authorization", TestTokens.bearer(business))
                    .contentType("application/json")
                    .body("{\"text\":\"" + "x".repeat(MEGABYTE) + "\"}")
                    .post(conversation + path);
            assertThat(refused.statusCode()).as(path).isEqualTo(413);
            assertThat(refused.jsonPath().getString("error")).isEqualTo("payload_too_large");
            assertThat(refused.jsonPath().getString("request_id")).startsWith("req_");
        }
    }
}
