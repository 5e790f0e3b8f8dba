package com.leadnest.gateway.edge;

import com.leadnest.kernel.request.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What of a client's headers goes on to a service, and what the gateway says in its own name. */
@Singleton
public class RequestHeaders {

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestId.HEADER);
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");

    /** How a browser asks for a cookie session: the one header of ours that clients may send. */
    private static final String SESSION_STYLE = "x-leadnest-session";

    private static final Set<String> HOP_BY_HOP = insensitive(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authorization",
            "proxy-authenticate",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "host",
            "expect",
            "http2-settings");

    /** Names by which someone might pose as a proxy, as the gateway or as an event. */
    private static final Set<String> FORGEABLE = insensitive(
            "forwarded", "via", "x-request-id", "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip");

    private static final String[] FORGEABLE_PREFIXES = {
        "x-forwarded-",
        "x-leadnest-",
        "ce-",
        "ce_",
        "x-user",
        "x-business",
        "x-tenant",
        "x-auth-",
        "x-original-",
        "x-rewrite-",
        "x-http-method"
    };

    /** Writes the headers of the request to a service. */
    public void forward(MultiMap from, MultiMap to, Client client, String requestId) {
        String connection = from.get(HttpHeaders.CONNECTION);
        Set<String> named = connection == null || plain(connection) ? Set.of() : tokens(connection);
        for (Map.Entry<String, String> header : from) {
            String name = header.getKey();
            if (!dropped(name) && !(named.contains(name))) {
                to.add(name, header.getValue());
            }
        }
        to.set(REQUEST_ID, requestId);
        to.set(FORWARDED_FOR, client.address());
        to.set(FORWARDED_PROTO, client.scheme());
        if (client.host() != null) {
            to.set(FORWARDED_HOST, client.host());
        }
    }

    static boolean dropped(String name) {
        // Services would read "x_forwarded_for" as the same name where headers become variables.
        return switch (name.isEmpty() ? 0 : name.charAt(0) | 0x20) {
            case 'x', 'c', 'f', 'v' -> HOP_BY_HOP.contains(name) || forgeable(name);
            case 't', 'k', 'p', 'u', 'h', 'e' -> HOP_BY_HOP.contains(name) || FORGEABLE.contains(name);
            default -> name.indexOf('_') >= 0;
        };
    }

    private static boolean forgeable(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
        if (lower.equals(SESSION_STYLE)) {
            return name.indexOf('_') >= 0;
        }
        if (FORGEABLE.contains(lower)) {
            return true;
        }
        for (String prefix : FORGEABLE_PREFIXES) {
            if (lower.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean plain(String connection) {
        return connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close");
    }

    private static Set<String> tokens(String connection) {
        Set<String> named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String token : connection.split(",")) {
            named.add(token.trim());
        }
        // Nobody may make the gateway drop who the caller is.
        named.remove("authorization");
        return named;
    }

    private static Set<String> insensitive(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }
}
