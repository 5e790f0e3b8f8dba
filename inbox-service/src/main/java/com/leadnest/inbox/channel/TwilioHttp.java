package com.leadnest.inbox.channel;

import com.twilio.http.HttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;

/**
 * How Twilio's SDK reaches Twilio. Its own client sends a request up to three times when the answer is a 5xx or is
 * lost, and Twilio has no idempotency key: a person would get the same text three times. This one sends it once and
 * keeps apart whether it went out at all.
 */
final class TwilioHttp extends HttpClient {

    private final TwilioConfig config;
    private final java.net.http.HttpClient client;
    private Duration retryAfter;

    /** @param client shared: it keeps the connections; this object is of one request */
    TwilioHttp(TwilioConfig config, java.net.http.HttpClient client) {
        this.config = config;
        this.client = client;
    }

    static java.net.http.HttpClient connections(TwilioConfig config) {
        return java.net.http.HttpClient.newBuilder()
                // A stream of HTTP/2 may be replayed by the client after a GOAWAY.
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.connectTimeout())
                .build();
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        try {
            HttpResponse<String> answer =
                    client.send(build(request), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            retryAfter = answer.headers()
                    .firstValue("Retry-After")
                    .map(TwilioHttp::seconds)
                    .orElse(null);
            Header[] headers = answer.headers().map().entrySet().stream()
                    .map(header ->
                            new BasicHeader(header.getKey(), header.getValue().get(0)))
                    .toArray(Header[]::new);
            return new Response(answer.body(), answer.statusCode(), headers);
        } catch (ConnectException | HttpConnectTimeoutException | UnresolvedAddressException notReached) {
            throw new NotReached(notReached);
        } catch (IOException lost) {
            throw new AnswerLost(lost);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AnswerLost(stopping);
        }
    }

    /** What the last answer says about when to come again, or null. */
    Duration retryAfter() {
        return retryAfter;
    }

    private static Duration seconds(String header) {
        try {
            return Duration.ofSeconds(Long.parseLong(header.trim()));
        } catch (NumberFormatException date) {
            return null;
        }
    }

    private HttpRequest build(Request request) {
        String body = request.encodeFormBody();
        String login = request.getUsername() + ":" + request.getPassword();
        HttpRequest.Builder builder = HttpRequest.newBuilder(target(request))
                .timeout(config.timeout())
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .header("Accept", "application/json");
        return switch (request.getMethod()) {
            case POST ->
                builder.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build();
            default -> builder.GET().build();
        };
    }

    private URI target(Request request) {
        URI asked = URI.create(request.constructURL().toString());
        String query = asked.getRawQuery();
        String base = config.baseUrl().toString().replaceAll("/+$", "");
        return URI.create(base + asked.getRawPath() + (query == null ? "" : "?" + query));
    }

    /** No byte of the request has left. */
    static final class NotReached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotReached(Exception cause) {
            super(cause.getClass().getSimpleName(), cause);
        }
    }

    /** The request may have arrived. */
    static final class AnswerLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnswerLost(Exception cause) {
            super(cause.getClass().getSimpleName(), cause);
        }
    }
}
