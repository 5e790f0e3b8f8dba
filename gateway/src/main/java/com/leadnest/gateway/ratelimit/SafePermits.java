package com.leadnest.gateway.ratelimit;

import io.micrometer.core.instrument.Counter;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.redis.client.RedisConnection;

/** Redis when it answers in time, else this process's own count; never fails and never waits longer than told. */
final class SafePermits implements PermitStore {

    private final Vertx vertx;
    private final RedisLink link;
    private final PermitStore shared;
    private final LocalPermits local;
    private final long waitMillis;
    private final Counter fallbacks;

    SafePermits(
            Vertx vertx, RedisLink link, PermitStore shared, LocalPermits local, long waitMillis, Counter fallbacks) {
        this.vertx = vertx;
        this.link = link;
        this.shared = shared;
        this.local = local;
        this.waitMillis = waitMillis;
        this.fallbacks = fallbacks;
    }

    @Override
    public Future<Grant> take(Ask ask) {
        RedisConnection used = link.connection();
        if (used == null) {
            return fallback(ask);
        }
        Promise<Grant> promise = Promise.promise();
        long timer = vertx.setTimer(waitMillis, late -> {
            if (!promise.future().isComplete()) {
                link.suspect(used);
                fallback(ask).onComplete(promise);
            }
        });
        shared.take(ask).onComplete(answer -> {
            if (vertx.cancelTimer(timer) && !promise.future().isComplete()) {
                if (answer.succeeded()) {
                    keepCount(ask, answer.result());
                    promise.complete(answer.result());
                } else {
                    fallback(ask).onComplete(promise);
                }
            }
        });
        return promise.future();
    }

    private void keepCount(Ask ask, Grant grant) {
        if (grant.granted() > 0) {
            local.record(ask, grant.granted());
        }
    }

    private Future<Grant> fallback(Ask ask) {
        fallbacks.increment();
        return local.take(ask);
    }
}
