package com.leadnest.nurture.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * lead-service, as far as nurture asks it: a lead by its id, over HTTP on loopback. What it knows and what it was asked
 * stands in system properties, because the tests have class loaders of their own.
 */
public class LeadServiceResource implements QuarkusTestResourceLifecycleManager {

    private static final String LEAD = "leadnest-test.lead.";
    private static final String ASKED = "leadnest-test.asked.";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/leads/", LeadServiceResource::answer);
        server.start();
        return Map.of(
                "leadnest.nurture.lead-service.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** Lets it know a lead. @param json as lead-service answers */
    public static void knows(String lead, String json) {
        System.setProperty(LEAD + lead, "200" + json);
    }

    /** Lets it fail when it is asked for a lead. */
    public static void failsFor(String lead) {
        System.setProperty(LEAD + lead, "503{}");
    }

    /** The Authorization headers with which it was asked for a lead, one a line. */
    public static String asked(String lead) {
        return System.getProperty(ASKED + lead, "");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String lead = exchange.getRequestURI().getPath().substring("/leads/".length());
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        System.setProperty(ASKED + lead, asked(lead) + authorization + "\n");
        String known = System.getProperty(LEAD + lead, "404{}");
        byte[] body = known.substring(3).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(Integer.parseInt(known.substring(0, 3)), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
