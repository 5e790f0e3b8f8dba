package com.leadnest.lead.edge;

import com.leadnest.kernel.problem.TooLargeProblem;
import com.leadnest.kernel.request.VertxProblems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The server takes bodies of hundreds of megabytes because imports need it. Everything else here is small JSON, which
 * is read into memory, so it is held to what other services take.
 */
@Singleton
public class SmallBodies {

    /** Behind the request id and the server's own limit. */
    private static final int THIRD = Integer.MAX_VALUE - 102;

    private static final long MOST = 1 << 20;

    private final VertxProblems problems;

    @Inject
    public SmallBodies(VertxProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, THIRD);
    }

    private void check(RoutingContext context) {
        if (takesFiles(context.normalizedPath()) || announced(context) <= MOST) {
            context.next();
            return;
        }
        // Nobody is going to read the body, so the connection cannot be used again.
        context.response().putHeader("Connection", "close");
        problems.answer(context, new TooLargeProblem("The request is larger than this address takes."));
    }

    private static boolean takesFiles(String path) {
        return path.equals("/leads/bulk-import") || path.equals("/leads/import-preview");
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length.trim());
        } catch (NumberFormatException e) {
            // The server refuses it as malformed.
            return 0;
        }
    }
}
