package com.leadnest.gateway.proxy;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.NetSocket;

/** A WebSocket: after both sides agreed, bytes pass both ways unread (RFC 6455). */
final class Tunnel {

    private static final int SWITCHING = 101;

    private final ReverseProxy proxy;
    private final Exchange exchange;

    Tunnel(ReverseProxy proxy, Exchange exchange) {
        this.proxy = proxy;
        this.exchange = exchange;
    }

    static boolean wanted(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && request.headers().contains(HttpHeaders.UPGRADE)
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    void open() {
        proxy.upstreams.client().request(exchange.options()).onComplete(made -> {
            if (made.failed()) {
                exchange.breaker().failed(System.nanoTime());
                exchange.refuse(ProxyProblems.away(exchange.target().service(), 2));
                return;
            }
            shake(made.result());
        });
    }

    private void shake(HttpClientRequest upstream) {
        exchange.copyHead(upstream);
        upstream.putHeader(HttpHeaders.CONNECTION, HttpHeaders.UPGRADE);
        upstream.putHeader(HttpHeaders.UPGRADE, "websocket");
        upstream.connect().onComplete(answer -> {
            if (answer.failed()) {
                exchange.refuse(ProxyProblems.broke(exchange.target().service()));
            } else {
                answered(answer.result());
            }
        });
    }

    private void answered(HttpClientResponse answer) {
        exchange.breaker().succeeded();
        ResponseHead.copy(answer, exchange.response());
        if (answer.statusCode() != SWITCHING) {
            exchange.response().setChunked(ResponseHead.length(answer) < 0);
            answer.pipeTo(exchange.response());
            exchange.request().resume();
            return;
        }
        exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.UPGRADE);
        exchange.response().putHeader(HttpHeaders.UPGRADE, "websocket");
        NetSocket service = answer.netSocket();
        service.pause();
        exchange.request()
                .toNetSocket()
                .onSuccess(client -> join(client, service))
                .onFailure(refused -> service.close());
    }

    private static void join(NetSocket client, NetSocket service) {
        client.closeHandler(closed -> service.close());
        service.closeHandler(closed -> client.close());
        client.pipeTo(service);
        service.pipeTo(client);
    }
}
