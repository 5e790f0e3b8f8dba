package com.leadnest.providers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Twilio's Messages resource on the loopback interface: takes, records and lists texts, and fails when told to. What it
 * has taken outlives {@link #hangUp}, as it does at Twilio.
 */
public final class TwilioServer {

    public static final String ACCOUNT = "AC00000000000000000000000000000000";
    public static final String TOKEN = "only-for-tests";

    private static final long SILENCE_NANOS = 60_000_000_000L;
    private static final int BACKLOG = 1_000;

    private final AtomicLong number = new AtomicLong();
    private final TakenTexts taken = new TakenTexts();
    private volatile TwilioFaults faults = lists -> null;
    private volatile Consumer<Text> beforeAnswer = text -> {};
    private HttpServer server;
    private int port;

    /** Listens on a free port the first time, and on the same one ever after. */
    public synchronized void listen() throws IOException {
        if (server != null) {
            return;
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        port = server.getAddress().getPort();
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "twilio");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json", this::serve);
        server.start();
    }

    /** Nobody listens: a connection is refused. */
    public synchronized void hangUp() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public void failing(TwilioFaults plan) {
        faults = plan;
    }

    /** E.g. a status callback that is faster than the answer. */
    public void beforeAnswer(Consumer<Text> action) {
        beforeAnswer = action;
    }

    /** In the order in which they were taken. */
    public List<Text> taken() {
        return taken.all();
    }

    public int count() {
        return taken.count();
    }

    public void forget() {
        taken.clear();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean lists = exchange.getRequestMethod().equals("GET");
            TwilioFault fault = faults.next(lists);
            if (lists) {
                list(exchange, fault);
            } else {
                create(exchange, fault);
            }
        }
    }

    private void create(HttpExchange exchange, TwilioFault fault) throws IOException {
        Map<String, String> form =
                Form.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (fault != null && fault.refusal() > 0) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            answer(exchange, fault.status(), TwilioJson.error(fault.refusal(), fault.status()));
        } else {
            Text text = new Text(
                    "SM%032x".formatted(number.incrementAndGet()),
                    form.get("From"),
                    form.get("To"),
                    form.get("Body"),
                    form.get("StatusCallback"),
                    Instant.now());
            taken.add(text);
            beforeAnswer.accept(text);
            taken(exchange, fault, text);
        }
    }

    private static void taken(HttpExchange exchange, TwilioFault fault, Text text) throws IOException {
        if (fault == TwilioFault.TAKES_AND_SAYS_500) {
            answer(exchange, 500, TwilioJson.error(20500, 500));
        } else if (fault == TwilioFault.TAKES_AND_IS_SILENT) {
            LockSupport.parkNanos(SILENCE_NANOS);
        } else if (fault != TwilioFault.TAKES_AND_HANGS_UP) {
            answer(exchange, 201, TwilioJson.of(text));
        }
    }

    private void list(HttpExchange exchange, TwilioFault fault) throws IOException {
        if (fault == TwilioFault.LIST_IS_AWAY) {
            answer(exchange, 503, TwilioJson.error(20503, 503));
            return;
        }
        Map<String, String> query = Form.read(exchange.getRequestURI().getRawQuery());
        List<Text> found = taken.to(query.get("To")).stream()
                .filter(text -> !query.containsKey("From") || text.from().equals(query.get("From")))
                .toList();
        answer(exchange, 200, TwilioJson.list(found));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
