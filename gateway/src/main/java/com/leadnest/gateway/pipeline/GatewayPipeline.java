package com.leadnest.gateway.pipeline;

import com.leadnest.gateway.edge.Client;
import com.leadnest.gateway.edge.Clients;
import com.leadnest.gateway.edge.Cors;
import com.leadnest.gateway.edge.ResponseHeaders;
import com.leadnest.gateway.observe.RequestRecord;
import com.leadnest.gateway.proxy.ReverseProxy;
import com.leadnest.gateway.routing.RouteTable;
import com.leadnest.gateway.routing.SafePath;
import com.leadnest.gateway.routing.Target;
import com.leadnest.kernel.request.RequestId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The way of every request, in this order:
 *
 * <ol>
 *   <li>request id
 *   <li>route: a service, one of the gateway's own pages, or not found
 *   <li>security headers and CORS; a preflight ends here
 *   <li>identity and rate limit: {@link Admission}
 *   <li>proxy
 * </ol>
 */
@Singleton
public class GatewayPipeline {

    /** Before the kernel's own filter, and so before everything else in the process. */
    private static final int FIRST = Integer.MAX_VALUE - 10;

    private final RouteTable routes;
    private final Edge edge;
    private final Admission admission;
    private final OwnPages pages;
    private final ReverseProxy proxy;
    private final RequestRecord record;

    @Inject
    public GatewayPipeline(
            RouteTable routes,
            Edge edge,
            Admission admission,
            OwnPages pages,
            ReverseProxy proxy,
            RequestRecord record) {
        this.routes = routes;
        this.edge = edge;
        this.admission = admission;
        this.pages = pages;
        this.proxy = proxy;
        this.record = record;
    }

    /** What stands between the world and the routes. */
    @Singleton
    public record Edge(Clients clients, ResponseHeaders headers, Cors cors) {}

    void register(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext context) {
        long begin = System.nanoTime();
        HttpServerRequest request = context.request();
        context.response().putHeader(RequestId.HEADER, RequestId.of(context));

        String path = SafePath.of(request.path());
        Target target = path == null ? null : routes.find(request.method().name(), path);
        String route = target == null ? OwnPages.ROUTE : target.name();
        context.response().endHandler(end -> record.ended(context, route, System.nanoTime() - begin));
        if (target == null) {
            pages.answer(context, path);
            return;
        }

        edge.headers().api(context.response().headers());
        edge.cors().allow(request, context.response().headers());
        if (edge.cors().preflight(request)) {
            context.response().setStatusCode(204).end();
            return;
        }

        Client client = edge.clients().of(request);
        admission.decide(context, target, client, () -> proxy.forward(context, target, path, client));
    }
}
