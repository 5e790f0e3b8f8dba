package com.leadnest.inbox.inbound;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.leadnest.inbox.conversation.Content;
import com.leadnest.inbox.send.Outbound;
import com.leadnest.inbox.send.Sending;
import com.leadnest.kernel.id.TypeId;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A lead who got one e-mail from a business, and what comes back. */
public final class Correspondent {

    private final Outbound outbound;
    public final UUID business = TypeId.newId();
    public final String address = "ada." + business + "@example.org";
    public final UUID lead;
    public final UUID message;
    public final String reply;

    public Correspondent(Outbound outbound) {
        this.outbound = outbound;
        this.lead = outbound.lead(business, null, address);
        this.message = mail("Hello Ada");
        this.reply = outbound.query(
                                "SELECT r.token FROM inbox.reply_addresses r JOIN inbox.messages m ON"
                                        + " m.conversation_id = r.conversation_id WHERE m.id = '" + message + "'",
                                row -> "reply+" + row.getString(1))
                        .get(0)
                + "@reply.example.net";
    }

    /** Sends one more and waits until the mail server has it. */
    public UUID mail(String subject) {
        UUID id = outbound.queue(business, lead, "email", new Content(subject, "Would Friday suit you?", null));
        await().until(() -> outbound.state(id).state().equals("sent"));
        return id;
    }

    public String rfcId(UUID id) {
        return TypeId.MESSAGE.text(id) + "@reply.example.net";
    }

    /** The envelope sender of a message. */
    public String returnPath(UUID id) {
        return reply.replace("@", "-bounce-" + TypeId.MESSAGE.text(id).substring(4) + "@");
    }

    /** A letter with these header lines and this body. */
    public String letter(String to, String head, String body) {
        return "From: Ada <" + address + ">\nTo: " + to + "\nSubject: Re: Hello Ada\nMessage-ID: <" + UUID.randomUUID()
                + "@example.org>\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n" + head + "\n" + body + "\n";
    }

    /** A bounce as Postfix writes it, to the envelope sender. */
    public String bounce(UUID id, String action, String status) {
        return """
            Return-Path: <>
            From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
            To: %s
            Subject: Undelivered Mail Returned to Sender
            Message-ID: <%s@mx.example.org>
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            Your message is what this is about.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; %s
            Action: %s
            Status: %s
            --b--
            """
                .formatted(returnPath(id), UUID.randomUUID(), address, action, status);
    }

    public static byte[] bytes(String raw) {
        return raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public static Response post(String raw) {
        return post("inbound", bytes(raw), Instant.now());
    }

    public static Response post(String where, byte[] body, Instant at) {
        return post(where, body, sign(at, body, Sending.HOOK_SECRET));
    }

    public static Response post(String where, byte[] body, String signature) {
        return given().header("X-LeadNest-Signature", signature)
                .contentType(where.equals("inbound") ? "message/rfc822" : "application/json")
                .body(body)
                .post("/webhooks/email/" + where);
    }

    /** A large body: REST Assured would keep it in its log, one digit after the other. */
    public static HttpResponse<String> postLarge(byte[] body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/webhooks/email/inbound"))
                    .header("X-LeadNest-Signature", sign(Instant.now(), body, Sending.HOOK_SECRET))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String sign(Instant at, byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String what) {
        return outbound.query("SELECT count(*) FROM inbox." + what, row -> row.getLong(1))
                .get(0);
    }

    /** What came into the lead's conversation, as {@code intent: text}. */
    public List<String> received() {
        return outbound.query(
                "SELECT intent || ': ' || body_text FROM inbox.messages WHERE business_id = '" + business
                        + "' AND lead_id = '" + lead + "' AND direction = 'in' ORDER BY position",
                row -> row.getString(1));
    }

    /** Why the address is suppressed; empty when it is not. */
    public List<String> suppressed() {
        return outbound.query(
                "SELECT reason FROM inbox.suppressions WHERE business_id = '" + business + "'",
                row -> row.getString(1));
    }
}
