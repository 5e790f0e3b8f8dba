package com.leadnest.gateway.proxy;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Passes a large body on as it comes, never faster than the service takes it and never more than it may be. */
final class StreamedBody {

    private static final long WATCH_MILLIS = 10_000;

    private final Exchange exchange;
    private final HttpServerRequest from;
    private final HttpClientRequest to;
    private final Runnable whenSent;
    private long passed;
    private long seen;
    private boolean waiting;
    private boolean over;
    private long watch;

    /** @param whenSent runs when all of it is sent */
    StreamedBody(Exchange exchange, HttpClientRequest to, Runnable whenSent) {
        this.exchange = exchange;
        this.from = exchange.request();
        this.to = to;
        this.whenSent = whenSent;
    }

    void start() {
        exchange.continueSending();
        if (!from.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            to.setChunked(true);
        }
        watch = exchange.after(WATCH_MILLIS, this::look);
        from.handler(this::pass);
        from.endHandler(end -> {
            if (stop()) {
                to.end();
                whenSent.run();
            }
        });
        from.exceptionHandler(gone -> {
            if (stop()) {
                to.reset();
            }
        });
        from.resume();
    }

    /** No more is passed on: the service is gone or has answered all it will. What still comes is thrown away. */
    boolean stop() {
        boolean first = !over;
        over = true;
        exchange.cancel(watch);
        return first;
    }

    private void pass(Buffer part) {
        if (over) {
            return;
        }
        passed += part.length();
        if (passed > exchange.target().bodyLimit()) {
            stop();
            // First the answer: the reset comes back as a failure of the service, which it is not.
            exchange.refuse(ProxyProblems.tooLarge(exchange.target().bodyLimit()));
            to.reset();
            return;
        }
        to.write(part);
        if (to.writeQueueFull()) {
            waiting = true;
            from.pause();
            to.drainHandler(drained -> {
                waiting = false;
                from.resume();
            });
        }
    }

    private void look() {
        long least = exchange.config().slowestUpload().asLongValue() * (WATCH_MILLIS / 1000);
        if (!waiting && passed - seen < least && stop()) {
            exchange.refuse(ProxyProblems.slowSender());
            to.reset();
            return;
        }
        seen = passed;
        if (!over) {
            watch = exchange.after(WATCH_MILLIS, this::look);
        }
    }
}
