package com.leadnest.gateway.edge;

import com.leadnest.kernel.boot.LeadNestConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets pages of configured origins call the API (Fetch standard, CORS protocol). */
@Singleton
public class Cors {

    static final String ANY = "*";

    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE, HEAD";
    private static final String HEADERS = "Authorization, Content-Type, X-LeadNest-Session, X-Request-Id, "
            + "Idempotency-Key, If-Match, If-None-Match, Last-Event-ID";
    private static final String EXPOSED = "X-Request-Id, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, "
            + "Retry-After, Content-Disposition, Location, ETag";

    private final Set<String> origins;
    private final String maxAge;

    @Inject
    public Cors(EdgeConfig config, LeadNestConfig leadNest) {
        origins = config
                .corsOrigins()
                .orElseGet(() -> List.of(leadNest.publicBaseUrl().toString()))
                .stream()
                .map(String::trim)
                .map(each -> each.equals(ANY) ? each : origin(URI.create(each)))
                .collect(Collectors.toUnmodifiableSet());
        maxAge = Long.toString(config.corsMaxAge().toSeconds());
    }

    static String origin(URI url) {
        String origin = url.getScheme() + "://" + url.getHost();
        return url.getPort() < 0 ? origin : origin + ":" + url.getPort();
    }

    /** Whether this is a browser's question before a request; it is answered here and never reaches a service. */
    public boolean preflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains("Origin")
                && request.headers().contains("Access-Control-Request-Method");
    }

    /** Writes what an origin may do; nothing for one that is not allowed, so its browser refuses. */
    public void allow(HttpServerRequest request, MultiMap headers) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return;
        }
        headers.add("Vary", "Origin");
        boolean any = origins.contains(ANY);
        if (!any && !origins.contains(origin)) {
            return;
        }
        headers.set("Access-Control-Allow-Origin", any ? ANY : origin);
        if (!any) {
            headers.set("Access-Control-Allow-Credentials", "true");
        }
        if (preflight(request)) {
            headers.set("Access-Control-Allow-Methods", METHODS);
            headers.set("Access-Control-Allow-Headers", HEADERS);
            headers.set("Access-Control-Max-Age", maxAge);
        } else {
            headers.set("Access-Control-Expose-Headers", EXPOSED);
        }
    }
}
