package com.leadnest.gateway.proxy;

import com.leadnest.gateway.edge.Client;
import com.leadnest.gateway.edge.RequestHeaders;
import com.leadnest.gateway.routing.Target;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Passes requests on to services and their answers back. Call it on the event loop of the request. */
@Singleton
public class ReverseProxy {

    private static final int MOST_DIGITS = 18;

    final Vertx vertx;
    final ProxyConfig config;
    final Upstreams upstreams;
    final RequestHeaders requestHeaders;
    private final Refusal refusal;

    @Inject
    public ReverseProxy(
            Vertx vertx, ProxyConfig config, Upstreams upstreams, RequestHeaders requestHeaders, Refusal refusal) {
        this.vertx = vertx;
        this.config = config;
        this.upstreams = upstreams;
        this.requestHeaders = requestHeaders;
        this.refusal = refusal;
    }

    /**
     * @param path as the route table saw it; the query goes on as it came
     * @param client whom to name to the service
     */
    public void forward(RoutingContext context, Target target, String path, Client client) {
        HttpServerRequest request = context.request();
        long length = length(request);
        if (length > target.bodyLimit()) {
            refusal.answer(context, ProxyProblems.tooLarge(target.bodyLimit()));
            return;
        }
        Breaker breaker = upstreams.breaker(target.service());
        long now = System.nanoTime();
        if (!breaker.allows(now)) {
            refusal.answer(context, ProxyProblems.away(target.service(), breaker.retryAfterSeconds(now)));
            return;
        }
        String query = request.query();
        String uri = query == null ? path : path + "?" + query;
        Exchange exchange = new Exchange(this, context, target, uri, client);
        if (Tunnel.wanted(request)) {
            new Tunnel(this, exchange).open();
        } else if (length == 0) {
            exchange.send(null);
        } else if (length > 0 && length <= config.wholeUpTo().asLongValue()) {
            new WholeBody(exchange).read();
        } else {
            exchange.stream();
        }
    }

    /** Bytes of the body; 0 when there is none, -1 when that is not known. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return -1;
        }
        if (length == null) {
            return 0;
        }
        return length.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(length.trim());
    }

    Refusal refusal() {
        return refusal;
    }
}
