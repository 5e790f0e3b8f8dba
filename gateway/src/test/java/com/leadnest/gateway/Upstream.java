package com.leadnest.gateway;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Answers by the last part of the path. */
final class Upstream implements Handler<HttpServerRequest> {

    private final Vertx vertx;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger abandoned = new AtomicInteger();
    private final AtomicLong received = new AtomicLong();

    Upstream(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public void handle(HttpServerRequest request) {
        requests.incrementAndGet();
        HttpServerResponse response = request.response();
        String path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "state" -> response.end(state());
            case "never" -> response.closeHandler(gone -> abandoned.incrementAndGet());
            case "cut" ->
                response.putHeader("Content-Length", "1000").write("half").onComplete(sent -> request.connection()
                        .close());
            case "early-cut" -> request.connection().close();
            case "huge" -> huge(response);
            case "events" -> events(response);
            case "socket" ->
                request.toWebSocket().onSuccess(socket -> socket.textMessageHandler(socket::writeTextMessage));
            case "sink", "bulk-import" -> sink(request);
            case "denies" ->
                response.setStatusCode(422).putHeader("Server", "secret/1.0").end("{\"error\":\"no\"}");
            case "ready" -> response.end("{}");
            case "openapi" -> response.end(openApi());
            default -> echo(request);
        }
    }

    private String state() {
        return new JsonObject()
                .put("requests", requests.get())
                .put("abandoned", abandoned.get())
                .put("received", received.get())
                .encode();
    }

    private static String openApi() {
        return "{\"openapi\":\"3.1.0\",\"paths\":{\"/leads\":{\"get\":{\"responses\":{}}},\"/internal/x\":{\"get\":{}}}}";
    }

    private void huge(HttpServerResponse response) {
        response.setChunked(true);
        hugePart(response, 0);
    }

    private void hugePart(HttpServerResponse response, int part) {
        if (part == 640) {
            response.end();
            return;
        }
        response.write(Buffer.buffer(new byte[65536])).onSuccess(sent -> hugePart(response, part + 1));
    }

    private void events(HttpServerResponse response) {
        response.setChunked(true).putHeader("Content-Type", "text/event-stream");
        response.write("data: 1\n\n");
        response.closeHandler(gone -> abandoned.incrementAndGet());
        vertx.setTimer(1500, later -> {
            if (!response.closed()) {
                response.end("data: 2\n\n");
            }
        });
    }

    private void sink(HttpServerRequest request) {
        AtomicLong own = new AtomicLong();
        request.response().exceptionHandler(gone -> abandoned.incrementAndGet());
        request.handler(part -> {
            own.addAndGet(part.length());
            received.addAndGet(part.length());
        });
        request.endHandler(end -> request.response().setStatusCode(202).end("{\"bytes\":" + own.get() + "}"));
    }

    private static void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            JsonObject headers = new JsonObject();
            request.headers().forEach((name, value) -> headers.put(name.toLowerCase(), value));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Set-Cookie", "a=1")
                    .putHeader("X-Request-Id", "req_of_the_service")
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("body", body.toString())
                            .encode());
        });
    }
}
