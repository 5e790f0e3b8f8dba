package com.leadnest.inbox.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Scanner;
import java.util.function.Predicate;

/** A browser that follows the inbox. */
final class EventStream implements AutoCloseable {

    private final List<Event> events = Collections.synchronizedList(new ArrayList<>());
    private final InputStream body;
    private volatile boolean ready;
    private volatile boolean ended;

    /** @param id null where nobody may come back from */
    record Event(String id, String name, JsonObject data) {

        boolean is(String event, String conversation) {
            return name.equals(event) && conversation.equals(data.getString("conversation_id"));
        }
    }

    /** @param last what was seen last, or null */
    EventStream(String authorization, String last) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/inbox/events"))
                .header("Authorization", authorization)
                .header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        try {
            HttpResponse<InputStream> answer =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            body = answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread reader = new Thread(this::read, "browser");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (Scanner lines = new Scanner(body, StandardCharsets.UTF_8)) {
            String id = null;
            String name = null;
            String data = null;
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring(5).strip();
                } else if (line.startsWith(":")) {
                    ready = true;
                } else if (line.isEmpty() && data != null) {
                    events.add(new Event(id, name, new JsonObject(data)));
                    id = null;
                    data = null;
                }
            }
        } finally {
            ended = true;
        }
    }

    /** Whether everything that was missed has been told. */
    boolean isReady() {
        return ready;
    }

    boolean hasEnded() {
        return ended;
    }

    int count() {
        return events.size();
    }

    List<Event> events() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    List<Event> events(Predicate<Event> wanted) {
        return events().stream().filter(wanted).toList();
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException gone) {
            assertThat(gone).isNotNull();
        }
    }
}
