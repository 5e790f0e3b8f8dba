package com.leadnest.kernel.request;

import com.leadnest.kernel.problem.TooLargeProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A request that announces more than its address takes. Quarkus answers those with an empty 413 before any mapper
 * sees them, so this filter is in front of it. Where a service takes files, only the addresses that do are given its
 * whole limit: everything else is small JSON, which is read into memory.
 */
@Singleton
public class BodyLimit {

    /** Right behind the request id. */
    private static final int SECOND = Integer.MAX_VALUE - 101;

    private static final long SMALL = 1 << 20;

    private final VertxProblems problems;
    private final long most;
    private final Pattern files;

    @Inject
    public BodyLimit(
            VertxProblems problems,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most,
            HttpConfig config) {
        this.problems = problems;
        this.files = config.filePaths();
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, SECOND);
    }

    private void check(RoutingContext context) {
        if (announced(context.request().getHeader("Content-Length")) <= limit(context.normalizedPath())) {
            context.next();
            return;
        }
        // Nobody is going to read the body, so the connection cannot be used again.
        context.response().putHeader("Connection", "close");
        problems.answer(context, new TooLargeProblem("The request is larger than this address takes."));
    }

    private long limit(String path) {
        return files.matcher(path).matches() ? most : Math.min(SMALL, most);
    }

    private static long announced(String length) {
        try {
            return length == null ? 0 : Long.parseLong(length.trim());
        } catch (NumberFormatException e) {
            // The server refuses it as malformed.
            return 0;
        }
    }
}
