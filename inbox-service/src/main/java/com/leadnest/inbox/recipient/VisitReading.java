package com.leadnest.inbox.recipient;

import com.leadnest.inbox.tracking.Visit;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.stream.Collectors;

/** Reads from a request what tells a robot from a person. */
final class VisitReading {

    /** In which browsers and previewers say that they only look ahead. */
    private static final List<String> PURPOSE = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private VisitReading() {}

    static Visit of(RoutingContext request) {
        MultiMap headers = request.request().headers();
        String purpose =
                PURPOSE.stream().flatMap(name -> headers.getAll(name).stream()).collect(Collectors.joining(" "));
        return new Visit(request.request().method().name(), headers.get("User-Agent"), purpose);
    }
}
