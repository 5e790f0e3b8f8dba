package com.leadnest.inbox.twilio;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.providers.TwilioSigning;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Calls as Twilio makes and signs them. */
final class TwilioCalls {

    static final String BASE = "http://localhost:5000";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private TwilioCalls() {}

    /** A signed call. @return its HTTP status */
    static int post(String target, Map<String, String> form) {
        return post(target, form, null, TwilioSigning.sign(BASE + target, form));
    }

    /** @param repeated a field that is sent a second time, or null */
    static int post(String target, Map<String, String> form, String repeated, String signature) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        if (repeated != null) {
            body += "&" + encoded(repeated) + "=" + encoded(form.get(repeated));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + target))
                .header("X-Twilio-Signature", signature)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the reports on a message go. */
    static String statusTarget(UUID business, UUID message) {
        return "/webhooks/twilio/status?message=" + TypeId.MESSAGE.text(message) + "&business="
                + TypeId.BUSINESS.text(business);
    }

    /** A report on a message. @return its HTTP status */
    static int report(UUID business, UUID message, String sid, String status) {
        return post(statusTarget(business, message), Map.of("MessageSid", sid, "MessageStatus", status));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
