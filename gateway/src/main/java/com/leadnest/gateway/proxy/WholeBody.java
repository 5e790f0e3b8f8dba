package com.leadnest.gateway.proxy;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Reads a small body before a connection to the service is taken: a slow sender holds none. */
final class WholeBody {

    private final Exchange exchange;
    private final HttpServerRequest request;
    private final Buffer body = Buffer.buffer();

    WholeBody(Exchange exchange) {
        this.exchange = exchange;
        this.request = exchange.request();
    }

    void read() {
        exchange.continueSending();
        long timer = exchange.after(
                exchange.config().bodyTimeout().toMillis(), () -> exchange.refuse(ProxyProblems.slowSender()));
        request.exceptionHandler(gone -> exchange.cancel(timer));
        request.handler(body::appendBuffer);
        request.endHandler(end -> {
            if (exchange.cancel(timer)) {
                exchange.send(body);
            }
        });
        request.resume();
    }
}
