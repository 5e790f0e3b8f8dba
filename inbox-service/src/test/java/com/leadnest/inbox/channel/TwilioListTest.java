package com.leadnest.inbox.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.time.MovableClock;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.twilio.http.TwilioRestClient;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether a text whose answer was lost is at Twilio: said only when its list really tells. */
class TwilioListTest {

    private static final String ACCOUNT = "AC00000000000000000000000000000000";
    private static final String TO = "+14105550100";
    private static final String FROM = "+15005550006";
    private static final Instant CALLED = Instant.parse("2026-03-01T12:00:00Z");

    private static final DateTimeFormatter RFC_2822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US);

    private final List<JsonObject> listed = new ArrayList<>();
    private final MovableClock clock = MovableClock.stoppedAt(CALLED.plusSeconds(60));
    private HttpServer server;
    private Settings config;

    /** @param baseUrl of the server that plays Twilio */
    private record Settings(URI baseUrl) implements TwilioConfig {

        @Override
        public Optional<String> accountSid() {
            return Optional.of(ACCOUNT);
        }

        @Override
        public Optional<String> authToken() {
            return Optional.of("token");
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public int connections() {
            return 1;
        }

        @Override
        public Duration listsAfter() {
            return Duration.ofSeconds(30);
        }
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json", this::list);
        server.start();
        config = new Settings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** As Twilio does: a filter by date shows nothing that has no date yet. */
    private void list(HttpExchange exchange) throws IOException {
        String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        assertThat(query).contains("To=" + TO);
        JsonArray messages = new JsonArray();
        listed.stream()
                .filter(each -> !query.contains("DateSent") || each.getString("date_sent") != null)
                .forEach(messages::add);
        byte[] body = new JsonObject()
                .put("messages", messages)
                .put("page", 0)
                .put("page_size", 200)
                .putNull("next_page_uri")
                .toBuffer()
                .getBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private static JsonObject text(String sid, String body, Instant created) {
        return new JsonObject()
                .put("sid", sid)
                .put("account_sid", ACCOUNT)
                .put("status", "queued")
                .put("from", FROM)
                .put("to", TO)
                .put("body", body)
                .put("num_segments", "1")
                .put("date_created", RFC_2822.format(created.atOffset(ZoneOffset.UTC)))
                .putNull("date_sent");
    }

    private Trace find() {
        TwilioHttp http = new TwilioHttp(config, TwilioHttp.connections(config));
        TwilioRestClient client =
                new TwilioRestClient.Builder(ACCOUNT, "token").httpClient(http).build();
        Outgoing message = new Outgoing(TypeId.newId(), TypeId.newId(), FROM, TO, "See you at ten", null, CALLED);
        return new TwilioList(config, clock).find(client, message);
    }

    @Test
    void aTextThatStillWaitsInTwiliosQueueIsFound() {
        listed.add(text("SM1", "See you at ten", CALLED.plusSeconds(1)));
        assertThat(find()).isEqualTo(new Trace.Found(List.of(new Trace.Copy("SM1", 1))));
    }

    @Test
    void whatWasSaidEarlierOrOtherwiseIsNotIt() {
        listed.add(text("SM1", "See you at ten", CALLED.minusSeconds(300)));
        listed.add(text("SM2", "See you at eleven", CALLED.plusSeconds(1)));
        assertThat(find()).isEqualTo(new Trace.Absent());
    }

    @Test
    void soonAfterTheCallItsAbsenceProvesNothing() {
        clock.stopAt(CALLED.plusSeconds(29));
        assertThat(find()).isInstanceOfSatisfying(Trace.Unclear.class, trace -> assertThat(trace.later())
                .isTrue());
    }

    @Test
    void aListTooLongToReadProvesNothing() {
        for (int i = 0; i < 2_000; i++) {
            listed.add(text("SM" + i, "something else", CALLED.plusSeconds(1)));
        }
        assertThat(find()).isInstanceOfSatisfying(Trace.Unclear.class, trace -> assertThat(trace.later())
                .isFalse());
    }

    @Test
    void aListThatIsAwayIsAskedAgain() {
        server.stop(0);
        assertThat(find()).isInstanceOfSatisfying(Trace.Unclear.class, trace -> assertThat(trace.later())
                .isTrue());
    }
}
