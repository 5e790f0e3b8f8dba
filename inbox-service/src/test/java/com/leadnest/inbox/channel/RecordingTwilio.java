package com.leadnest.inbox.channel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Twilio's Messages resource on the loopback interface: takes, records and lists texts, and lies when told to. */
public final class RecordingTwilio implements QuarkusTestResourceLifecycleManager {

    public static final String ACCOUNT = "AC00000000000000000000000000000000";
    public static final String TOKEN = "only-for-tests";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<Text> TAKEN = new CopyOnWriteArrayList<>();
    private static final Deque<Fault> FAULTS = new ArrayDeque<>();
    private static volatile Consumer<Text> beforeAnswer = text -> {};
    private static HttpServer server;
    private static int port;

    /** A text it took. */
    public record Text(String sid, String from, String to, String body, String callback) {}

    /** What it does to the next request. */
    public enum Fault {
        TAKES_AND_SAYS_500,
        TAKES_AND_HANGS_UP,
        TOO_MANY,
        NOT_A_NUMBER,
        OPTED_OUT_THERE,
        QUEUE_IS_FULL,
        LIST_IS_AWAY
    }

    @Override
    public Map<String, String> start() {
        listen();
        return Map.of(
                "leadnest.inbox.twilio.base-url",
                "http://127.0.0.1:" + port,
                "leadnest.inbox.twilio.account-sid",
                ACCOUNT,
                "leadnest.inbox.twilio.auth-token",
                TOKEN,
                "leadnest.inbox.twilio.timeout",
                "2s",
                "leadnest.inbox.twilio.lists-after",
                "0s",
                "leadnest.inbox.send.sms-from",
                "+15005550006");
    }

    @Override
    public void stop() {
        hangUp();
    }

    /** Nobody listens: a connection is refused. */
    public static void hangUp() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    public static void listen() {
        if (server != null) {
            return;
        }
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            port = server.getAddress().getPort();
            server.setExecutor(Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "recording-twilio");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json", RecordingTwilio::serve);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void reset() {
        listen();
        synchronized (FAULTS) {
            FAULTS.clear();
        }
        beforeAnswer = text -> {};
        TAKEN.clear();
    }

    public static void fault(Fault... faults) {
        synchronized (FAULTS) {
            FAULTS.addAll(List.of(faults));
        }
    }

    /** E.g. a status callback that is faster than the answer. */
    public static void beforeAnswer(Consumer<Text> action) {
        beforeAnswer = action;
    }

    public static List<Text> taken() {
        return List.copyOf(TAKEN);
    }

    private static void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean lists = exchange.getRequestMethod().equals("GET");
            Fault fault = next(lists);
            if (lists) {
                list(exchange, fault);
            } else {
                create(exchange, fault);
            }
        }
    }

    private static Fault next(boolean lists) {
        synchronized (FAULTS) {
            Fault first = FAULTS.peek();
            return first != null && (first == Fault.LIST_IS_AWAY) == lists ? FAULTS.poll() : null;
        }
    }

    private static void create(HttpExchange exchange, Fault fault) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (fault == Fault.TOO_MANY) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            answer(exchange, 429, error(20429, 429));
            return;
        }
        int refusal = refusal(fault);
        if (refusal > 0) {
            answer(exchange, 400, error(refusal, 400));
            return;
        }
        Text text = new Text(
                "SM%032x".formatted(NUMBER.incrementAndGet()),
                form.get("From"),
                form.get("To"),
                form.get("Body"),
                form.get("StatusCallback"));
        TAKEN.add(text);
        beforeAnswer.accept(text);
        if (fault == Fault.TAKES_AND_SAYS_500) {
            answer(exchange, 500, error(20500, 500));
        } else if (fault != Fault.TAKES_AND_HANGS_UP) {
            answer(exchange, 201, json(text));
        }
    }

    /** Code of an error for good; 0 for none. */
    private static int refusal(Fault fault) {
        if (fault == Fault.NOT_A_NUMBER) {
            return 21211;
        }
        if (fault == Fault.OPTED_OUT_THERE) {
            return 21610;
        }
        return fault == Fault.QUEUE_IS_FULL ? 21611 : 0;
    }

    private static void list(HttpExchange exchange, Fault fault) throws IOException {
        if (fault == Fault.LIST_IS_AWAY) {
            answer(exchange, 503, error(20503, 503));
            return;
        }
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        JsonArray messages = new JsonArray();
        TAKEN.stream()
                .filter(text -> text.to().equals(query.get("To")))
                .filter(text -> !query.containsKey("From") || text.from().equals(query.get("From")))
                .forEach(text -> messages.add(json(text)));
        answer(
                exchange,
                200,
                new JsonObject()
                        .put("messages", messages)
                        .put("page", 0)
                        .put("page_size", 50)
                        .putNull("next_page_uri"));
    }

    private static JsonObject json(Text text) {
        return new JsonObject()
                .put("sid", text.sid())
                .put("account_sid", ACCOUNT)
                .put("status", "queued")
                .put("from", text.from())
                .put("to", text.to())
                .put("body", text.body())
                .put("num_segments", "1");
    }

    private static JsonObject error(int code, int status) {
        return new JsonObject()
                .put("code", code)
                .put("status", status)
                .put("message", "said by a test")
                .put("more_info", "");
    }

    private static void answer(HttpExchange exchange, int status, JsonObject body) throws IOException {
        byte[] bytes = body.toBuffer().getBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : encoded == null ? new String[0] : encoded.split("&")) {
            int equals = pair.indexOf('=');
            fields.put(
                    URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }
}
