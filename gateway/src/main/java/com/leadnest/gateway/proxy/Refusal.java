package com.leadnest.gateway.proxy;

import com.leadnest.kernel.problem.Problem;
import com.leadnest.kernel.request.VertxProblems;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Answers with a problem, also while the client is still sending. */
@Singleton
public class Refusal {

    private static final long LINGER_MILLIS = 2000;

    private final Vertx vertx;
    private final VertxProblems problems;

    @Inject
    public Refusal(Vertx vertx, VertxProblems problems) {
        this.vertx = vertx;
        this.problems = problems;
    }

    /** Does nothing when the answer has begun. */
    public void answer(RoutingContext context, Problem problem) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        HttpServerRequest request = context.request();
        boolean sending = hasBody(request) && !request.isEnded();
        if (sending) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        problems.answer(context, problem);
        if (sending) {
            linger(request);
        } else {
            request.resume();
        }
    }

    /**
     * Reads on for a moment and throws it away: closing on a client that still sends would reset the connection, and it
     * would never see the answer (RFC 9112, 9.6).
     */
    void linger(HttpServerRequest request) {
        long timer = vertx.setTimer(LINGER_MILLIS, late -> request.connection().close());
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(end -> {
            vertx.cancelTimer(timer);
            request.connection().close();
        });
        request.handler(thrownAway -> {});
        request.resume();
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !"0".equals(length));
    }
}
