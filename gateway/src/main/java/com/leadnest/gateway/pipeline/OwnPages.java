package com.leadnest.gateway.pipeline;

import com.leadnest.gateway.docs.ApiDocs;
import com.leadnest.gateway.edge.Clients;
import com.leadnest.gateway.edge.ResponseHeaders;
import com.leadnest.gateway.health.HealthBoard;
import com.leadnest.gateway.proxy.Refusal;
import com.leadnest.gateway.spa.Spa;
import com.leadnest.kernel.problem.HttpProblems;
import com.leadnest.kernel.problem.Problem;
import com.leadnest.kernel.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What the gateway answers itself: /healthz, /api/docs, /app, and /q for whom it runs. None of it is rate limited. */
@Singleton
public class OwnPages {

    /** Name in the metrics. */
    static final String ROUTE = "gateway";

    private final Clients clients;
    private final ResponseHeaders headers;
    private final Pages pages;
    private final Problems problems;
    private final Refusal refusal;

    @Inject
    public OwnPages(Clients clients, ResponseHeaders headers, Pages pages, Problems problems, Refusal refusal) {
        this.clients = clients;
        this.headers = headers;
        this.pages = pages;
        this.problems = problems;
        this.refusal = refusal;
    }

    /** The pages there are. */
    @Singleton
    public record Pages(HealthBoard health, ApiDocs docs, Spa spa) {}

    /** @param path null when it was not safe to read */
    void answer(RoutingContext context, String path) {
        HttpServerRequest request = context.request();
        if (path == null) {
            notFound(context);
        } else if (path.startsWith("/q/")) {
            internal(context);
        } else if (!path.equals(HealthBoard.PATH)
                && !pages.docs().owns(path)
                && !pages.spa().owns(path)) {
            notFound(context);
        } else if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            headers.api(context.response().headers());
            context.response().putHeader("Allow", "GET, HEAD");
            refusal.answer(context, HttpProblems.ofStatus(405).orElseThrow());
        } else {
            request.resume();
            page(context, path).onComplete(done -> {
                if (done.failed()) {
                    refusal.answer(context, problems.of(done.cause()));
                } else if (!done.result()) {
                    notFound(context);
                }
            });
        }
    }

    private Future<Boolean> page(RoutingContext context, String path) {
        if (path.equals(HealthBoard.PATH)) {
            headers.api(context.response().headers());
            return pages.health().look().map(board -> {
                context.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Cache-Control", "no-store")
                        .end(board.toBuffer());
                return true;
            });
        }
        return pages.docs().owns(path)
                ? pages.docs().answer(context.request(), path)
                : pages.spa().answer(context.request(), path);
    }

    private void internal(RoutingContext context) {
        if (clients.internal(context.request())) {
            context.next();
        } else {
            notFound(context);
        }
    }

    private void notFound(RoutingContext context) {
        headers.api(context.response().headers());
        Problem problem = HttpProblems.ofStatus(404).orElseThrow();
        refusal.answer(context, problem);
    }
}
