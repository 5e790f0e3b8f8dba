package com.leadnest.testing.identity;

import com.leadnest.kernel.id.TypeId;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * What a service needs of auth-service: its published keys and its ended sessions, over HTTP on loopback.
 * {@link TestTokens} are signed with the key that is published here.
 */
public class IdentityResource implements QuarkusTestResourceLifecycleManager {

    private static final String REVOKED = "leadnest-test.revoked-sessions";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String keys = jwks();
        server.createContext("/jwks.json", exchange -> answer(exchange, keys));
        server.createContext("/revoked", exchange -> answer(exchange, revoked()));
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "leadnest.identity.jwks-url", address + "/jwks.json",
                "leadnest.identity.revoked-sessions-url", address + "/revoked",
                "leadnest.identity.revocations-every", "200ms");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** Ends a session, as a logout would: its tokens are refused within moments. */
    public static void revoke(UUID session) {
        synchronized (System.getProperties()) {
            System.setProperty(REVOKED, System.getProperty(REVOKED, "") + " " + TypeId.SESSION.text(session));
        }
    }

    private static String jwks() {
        try {
            PublicJsonWebKey key =
                    PublicJsonWebKey.Factory.newPublicJwk(TestKey.pair().getPublic());
            key.setKeyId(TestKey.ID);
            key.setUse("sig");
            return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String revoked() {
        return Stream.of(System.getProperty(REVOKED, "").split(" "))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\",\"", "{\"sessions\":[\"", "\"]}"))
                .replace("[\"\"]", "[]");
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
