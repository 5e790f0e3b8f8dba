package com.leadnest.gateway.proxy;

import com.leadnest.gateway.edge.Client;
import com.leadnest.gateway.routing.Target;
import com.leadnest.kernel.problem.Problem;
import com.leadnest.kernel.request.RequestId;
import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;

/** One request on its way to a service and back. Lives on one event loop. */
final class Exchange {

    private static final long NONE = -1;
    private static final int MOST_TRIES = 2;

    private final ReverseProxy proxy;
    private final RoutingContext context;
    private final Target target;
    private final String uri;
    private final Client client;
    private final Breaker breaker;

    private HttpClientRequest upstream;
    private StreamedBody streamed;
    private long timer = NONE;
    private boolean answered;
    private boolean done;
    private boolean delivered;
    private int tries;

    Exchange(ReverseProxy proxy, RoutingContext context, Target target, String uri, Client client) {
        this.proxy = proxy;
        this.context = context;
        this.target = target;
        this.uri = uri;
        this.client = client;
        this.breaker = proxy.upstreams.breaker(target.service());
        response().closeHandler(left -> clientLeft());
        response().exceptionHandler(broken -> clientLeft());
    }

    HttpServerRequest request() {
        return context.request();
    }

    HttpServerResponse response() {
        return context.response();
    }

    Target target() {
        return target;
    }

    ProxyConfig config() {
        return proxy.config;
    }

    Breaker breaker() {
        return breaker;
    }

    /** Timer on this loop; its id. */
    long after(long millis, Runnable action) {
        return proxy.vertx.setTimer(millis, late -> action.run());
    }

    /** Whether the timer was still to come. */
    boolean cancel(long id) {
        return proxy.vertx.cancelTimer(id);
    }

    /** Answers a client that asked for leave to send its body (RFC 9110, 10.1.1). */
    void continueSending() {
        if ("100-continue".equalsIgnoreCase(request().getHeader("Expect"))) {
            response().writeContinue();
        }
    }

    /** How the service is addressed. */
    RequestOptions options() {
        return new RequestOptions()
                .setMethod(request().method())
                .setHost(target.service().address().getHost())
                .setPort(target.service().port())
                .setSsl(target.service().tls())
                .setURI(uri);
    }

    /** Sends the request with a body that is known, or null for none. */
    void send(Buffer body) {
        tries++;
        proxy.upstreams.client().request(options()).onComplete(made -> {
            if (!connected(made, body)) {
                return;
            }
            awaitAnswer();
            upstream.response().onComplete(answer -> answered(answer, body));
            if (body == null) {
                upstream.end();
                request().resume();
            } else {
                upstream.end(body);
            }
        });
    }

    /** Sends the request and its body as it comes. */
    void stream() {
        tries = MOST_TRIES;
        // What comes before the connection stands would find nobody to take it.
        request().pause();
        proxy.upstreams.client().request(options()).onComplete(made -> {
            if (!connected(made, null)) {
                return;
            }
            streamed = new StreamedBody(this, upstream, this::awaitAnswer);
            upstream.response().onComplete(answer -> answered(answer, null));
            streamed.start();
        });
    }

    private boolean connected(AsyncResult<HttpClientRequest> made, Buffer body) {
        if (made.failed()) {
            breaker.failed(System.nanoTime());
            if (tries < MOST_TRIES && repeatable() && breaker.allows(System.nanoTime())) {
                send(body);
            } else {
                refuse(ProxyProblems.away(target.service(), 2));
            }
            return false;
        }
        upstream = made.result();
        if (done) {
            upstream.reset();
            return false;
        }
        // The answer's future tells of every failure; without a handler Vert.x would log each as an error as well.
        upstream.exceptionHandler(told -> {});
        copyHead(upstream);
        return true;
    }

    void copyHead(HttpClientRequest to) {
        proxy.requestHeaders.forward(request().headers(), to.headers(), client, RequestId.of(context));
    }

    private void awaitAnswer() {
        if (!answered && !done) {
            timer = after(target.timeoutMillis(), () -> {
                breaker.failed(System.nanoTime());
                refuse(ProxyProblems.slow(target.service()));
                upstream.reset();
            });
        }
    }

    private void answered(AsyncResult<HttpClientResponse> answer, Buffer body) {
        cancel(timer);
        if (done) {
            return;
        }
        if (answer.failed()) {
            breaker.failed(System.nanoTime());
            if (tries < MOST_TRIES && readsOnly()) {
                send(body);
            } else {
                refuse(ProxyProblems.broke(target.service()));
            }
            return;
        }
        answered = true;
        breaker.succeeded();
        ResponseHead.copy(answer.result(), response());
        pass(answer.result());
    }

    private void pass(HttpClientResponse answer) {
        long length = ResponseHead.length(answer);
        if (length >= 0 && length <= config().wholeUpTo().asLongValue()
                || request().method() == HttpMethod.HEAD) {
            answer.body().onComplete(body -> {
                if (body.failed()) {
                    forgetHead();
                    refuse(ProxyProblems.broke(target.service()));
                } else if (finish()) {
                    delivered = true;
                    response().end(body.result());
                    leaveRest();
                }
            });
            return;
        }
        if (length < 0 && mayHaveBody(answer.statusCode())) {
            response().setChunked(true);
            // Events and slow answers: the client learns now that it is being answered.
            response().write(Buffer.buffer());
        }
        answer.pipeTo(response()).onComplete(piped -> {
            finish();
            if (piped.failed()) {
                upstream.reset();
                // Half an answer must not look like a whole one.
                request().connection().close();
            } else {
                delivered = true;
                leaveRest();
            }
        });
    }

    /** A service that answers early (401, 413) does not want the rest of the body; nobody else does. */
    private void leaveRest() {
        if (streamed != null && !request().isEnded()) {
            proxy.refusal().linger(request());
        }
    }

    private void forgetHead() {
        response().headers().remove("Content-Length").remove("Content-Type").remove("Content-Encoding");
    }

    private static boolean mayHaveBody(int status) {
        return status != 204 && status != 304;
    }

    /** Ends the exchange with a problem; does nothing when it has ended. */
    void refuse(Problem problem) {
        if (finish()) {
            proxy.refusal().answer(context, problem);
        }
    }

    private boolean finish() {
        boolean first = !done;
        done = true;
        cancel(timer);
        if (streamed != null) {
            streamed.stop();
        }
        return first;
    }

    /** Nobody waits any more: the service need not go on either. */
    private void clientLeft() {
        finish();
        if (upstream != null && !delivered) {
            upstream.reset();
        }
    }

    /** A second try is safe when it was never sent (the connection failed) and would do the same again (RFC 9110, 9.2.2). */
    private boolean repeatable() {
        HttpMethod method = request().method();
        return readsOnly() || method == HttpMethod.PUT || method == HttpMethod.DELETE;
    }

    /** Safe methods change nothing, so a connection that closed under one may be replaced. */
    private boolean readsOnly() {
        HttpMethod method = request().method();
        return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
    }
}
