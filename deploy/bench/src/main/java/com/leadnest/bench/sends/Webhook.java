package com.leadnest.bench.sends;

import com.leadnest.providers.TwilioSigning;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Calls the webhooks as Twilio does. */
final class Webhook {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI gateway;

    Webhook(URI gateway) {
        this.gateway = gateway;
    }

    /** @param target path and query */
    CompletableFuture<Integer> call(String target, Map<String, String> form) {
        // Signed over the address that the run gives out, which is not the one it is called at here.
        return call(target, form, TwilioSigning.sign("http://localhost:" + gateway.getPort() + target, form));
    }

    CompletableFuture<Integer> call(String target, Map<String, String> form, String signature) {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(target))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
