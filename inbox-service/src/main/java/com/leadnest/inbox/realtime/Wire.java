package com.leadnest.inbox.realtime;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import io.vertx.redis.client.ResponseType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Texts between the replicas over a channel of Redis. What is said while Redis is away is not heard elsewhere. */
@Singleton
class Wire {

    private static final Logger LOG = Logger.getLogger(Wire.class);
    private static final String CHANNEL = "leadnest.inbox.hints";
    private static final long RETRY_MILLIS = 1000;

    private final Vertx vertx;
    private final Redis redis;
    private volatile Consumer<String> listener = text -> {};
    private volatile RedisConnection connection;
    private volatile boolean closed;
    private boolean said;

    @Inject
    Wire(Vertx vertx, Redis redis) {
        this.vertx = vertx;
        this.redis = redis;
    }

    void onMessage(Consumer<String> heard) {
        listener = heard;
    }

    void start(@Observes StartupEvent event) {
        subscribe();
    }

    void stop(@Observes ShutdownEvent event) {
        closed = true;
        RedisConnection last = connection;
        if (last != null) {
            last.close();
        }
    }

    /** Never waits and never fails. */
    void send(String text) {
        if (connection != null) {
            redis.send(Request.cmd(Command.PUBLISH).arg(CHANNEL).arg(text))
                    .onFailure(failure -> LOG.debugf("a hint was not heard elsewhere: %s", failure.getMessage()));
        }
    }

    private void subscribe() {
        redis.connect().onComplete(made -> {
            if (made.failed()) {
                away();
            } else if (closed) {
                made.result().close();
            } else {
                listen(made.result());
            }
        });
    }

    private void listen(RedisConnection made) {
        made.exceptionHandler(failure -> made.close());
        made.endHandler(end -> away());
        made.handler(this::heard);
        made.send(Request.cmd(Command.SUBSCRIBE).arg(CHANNEL))
                .onSuccess(done -> {
                    connection = made;
                    said = false;
                })
                .onFailure(failure -> made.close());
    }

    /** RESP3 pushes, RESP2 answers with a list: {@code message}, channel, text. */
    private void heard(Response response) {
        boolean list = response.type() == ResponseType.PUSH || response.type() == ResponseType.MULTI;
        if (list && response.size() == 3 && "message".equals(response.get(0).toString())) {
            listener.accept(response.get(2).toString());
        }
    }

    private void away() {
        connection = null;
        if (closed) {
            return;
        }
        if (!said) {
            said = true;
            LOG.warn("Redis is away: browsers hear at once only of what happens in this process until it is back");
        }
        vertx.setTimer(RETRY_MILLIS, again -> subscribe());
    }
}
