package com.leadnest.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.gateway.UpstreamResource;
import com.leadnest.testing.identity.IdentityResource;
import com.leadnest.testing.identity.TestTokens;
import com.leadnest.testing.server.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(UpstreamResource.class)
class ProxyTest {

    private static final String TOKEN = TestTokens.bearer(UUID.randomUUID());
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI root;

    private static RequestSpecification signedIn() {
        return given().header("Authorization", TOKEN);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path))
                .header("Authorization", TOKEN)
                .timeout(Duration.ofSeconds(30));
    }

    private static int state(String name) {
        return signedIn().get("/leads/state").jsonPath().getInt(name);
    }

    private static InputStream bytes(int megabytes) {
        return new SequenceInputStream(Collections.enumeration(Collections.nCopies(megabytes, 1 << 20).stream()
                .map(size -> (InputStream) new ByteArrayInputStream(new byte[size]))
                .toList()));
    }

    private HttpResponse<String> upload(String path, int megabytes) throws Exception {
        return CLIENT.send(
                request(path)
                        .POST(BodyPublishers.ofInputStream(() -> bytes(megabytes)))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void streamsAnUploadOfUnknownLength() throws Exception {
        HttpResponse<String> response = upload("/leads/bulk-import", 7);
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEqualTo("{\"bytes\":" + (7 << 20) + "}");
    }

    @Test
    void refusesABodyOverTheLimitThatWasNotAnnounced() throws Exception {
        HttpResponse<String> small = upload("/leads/sink", 2);
        assertThat(small.statusCode()).isEqualTo(413);
        assertThat(small.body()).contains("payload_too_large").contains("1 MB");
        HttpResponse<String> large = upload("/leads/bulk-import", 9);
        assertThat(large.statusCode()).isEqualTo(413);
    }

    @Test
    void refusesABodyOverTheLimitThatIsAnnounced() {
        int before = state("requests");
        Response response = signedIn().body(new byte[1_100_000]).post("/leads/sink");
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.jsonPath().getString("error")).isEqualTo("payload_too_large");
        assertThat(state("requests")).isEqualTo(before + 1);
    }

    @Test
    void streamsALargeAnswer() throws Exception {
        HttpResponse<byte[]> response = CLIENT.send(request("/leads/huge").build(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).hasSize(640 * 65536);
    }

    @Test
    void aSlowServiceIsA504() {
        Response response = signedIn().get("/leads/never");
        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(response.jsonPath().getString("error")).isEqualTo("upstream_timeout");
    }

    @Test
    void aServiceThatBreaksOffIsA502() {
        for (String path : new String[] {"/leads/cut", "/leads/early-cut"}) {
            Response response = signedIn().get(path);
            assertThat(response.statusCode()).isEqualTo(502);
            assertThat(response.jsonPath().getString("error")).isEqualTo("upstream_failed");
        }
        assertThat(signedIn().get("/leads").statusCode()).isEqualTo(200);
    }

    @Test
    void aChangeIsNeverSentTwice() {
        int before = state("requests");
        assertThat(signedIn().body("{}").post("/leads/early-cut").statusCode()).isEqualTo(502);
        assertThat(state("requests")).isEqualTo(before + 2);
    }

    @Test
    void anAbsentServiceIsA503AndThenLeftAlone() {
        for (int i = 0; i < 8; i++) {
            Response response = signedIn().get("/api/ai/model");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.jsonPath().getString("error")).isEqualTo("upstream_unavailable");
            assertThat(Integer.parseInt(response.header("Retry-After"))).isBetween(1, 2);
        }
        assertThat(given().get("/q/metrics").asString())
                .containsPattern("leadnest_gateway_breaker_open\\{service=\"scoring\",?} 1");
        assertThat(signedIn().get("/leads").statusCode()).isEqualTo(200);
    }

    @Test
    void eventsArriveWhenTheyAreSent() throws Exception {
        long begin = System.nanoTime();
        HttpResponse<InputStream> response =
                CLIENT.send(request("/leads/events").build(), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            assertThat(new String(body.readNBytes(9), StandardCharsets.UTF_8)).isEqualTo("data: 1\n\n");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(1400));
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("data: 2\n\n");
        }
    }

    @Test
    void aClientThatLeavesEndsTheServicesWork() throws IOException {
        int before = state("abandoned");
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            String head = "GET /leads/events HTTP/1.1\r\nHost: a\r\nAuthorization: " + TOKEN + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> state("abandoned") > before);
    }

    @Test
    void webSocketsPass() throws Exception {
        CompletableFuture<String> heard = new CompletableFuture<>();
        WebSocket socket = CLIENT.newWebSocketBuilder()
                .header("Authorization", TOKEN)
                .buildAsync(URI.create("ws://" + root.getAuthority() + "/leads/socket"), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
                        heard.complete(text.toString());
                        return null;
                    }
                })
                .get(5, TimeUnit.SECONDS);
        socket.sendText("hello", true);
        assertThat(heard.get(5, TimeUnit.SECONDS)).isEqualTo("hello");
        socket.abort();
    }

    @Test
    void errorsOfTheServicePassUnchangedWithoutItsName() {
        Response response = signedIn().get("/leads/denies");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).isEqualTo("{\"error\":\"no\"}");
        assertThat(response.header("Server")).isNull();
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void headHasNoBody() {
        Response response = signedIn().head("/leads");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).isEmpty();
    }
}
