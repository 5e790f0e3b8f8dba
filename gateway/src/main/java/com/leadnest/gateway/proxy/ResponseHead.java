package com.leadnest.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Copies a service's status and headers. */
final class ResponseHead {

    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    /** They speak of one connection, or are the gateway's to say. */
    private static final Set<String> DROPPED = insensitive(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "transfer-encoding",
            "trailer",
            "upgrade",
            "server",
            "x-powered-by",
            "x-request-id",
            "access-control-allow-origin",
            "access-control-allow-credentials");

    private static final Set<String> REPEATED = insensitive("set-cookie", "link", "vary", "www-authenticate");

    private ResponseHead() {}

    /** What the gateway has set already wins over what the service says. */
    static void copy(HttpClientResponse from, HttpServerResponse to) {
        to.setStatusCode(from.statusCode());
        MultiMap headers = to.headers();
        for (Map.Entry<String, String> header : from.headers()) {
            String name = header.getKey();
            if (!DROPPED.contains(name) && (!headers.contains(name) || REPEATED.contains(name))) {
                headers.add(name, header.getValue());
            }
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        }
    }

    /** Bytes of the body, -1 when it is not said. */
    static long length(HttpClientResponse response) {
        String length = response.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static Set<String> insensitive(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }
}
