package com.leadnest.gateway.ratelimit;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import org.jboss.logging.Logger;

/**
 * One connection to Redis for all commands of this process; they are pipelined on it. While Redis is away or hangs there
 * is none, so nobody waits; the link tries again on its own.
 */
final class RedisLink {

    private static final Logger LOG = Logger.getLogger(RedisLink.class);
    private static final long RETRY_MILLIS = 250;
    private static final long CONNECT_MILLIS = 2000;

    private final Vertx vertx;
    private final Redis redis;
    private volatile RedisConnection connection;
    private volatile boolean closed;
    private boolean said;

    RedisLink(Vertx vertx, Redis redis) {
        this.vertx = vertx;
        this.redis = redis;
    }

    /** The connection, or null while there is none. */
    RedisConnection connection() {
        return connection;
    }

    void open() {
        Attempt attempt = new Attempt();
        vertx.setTimer(CONNECT_MILLIS, late -> attempt.ended(null));
        redis.connect().onComplete(done -> attempt.ended(done.result()));
    }

    /** What was sent on it did not come back: nothing more goes there. */
    void suspect(RedisConnection broken) {
        synchronized (this) {
            if (broken == null || connection != broken) {
                return;
            }
            connection = null;
        }
        broken.close();
        open();
    }

    void close() {
        closed = true;
        RedisConnection last = connection;
        connection = null;
        if (last != null) {
            last.close();
        }
    }

    private synchronized void connected(RedisConnection made) {
        connection = made;
        made.exceptionHandler(failure -> suspect(made));
        made.endHandler(end -> suspect(made));
        LOG.info("rate limits are counted in Redis");
        said = false;
    }

    private void failed() {
        if (!said) {
            said = true;
            LOG.warn("Redis is away: rate limits are counted in this process alone until it is back");
        }
        vertx.setTimer(RETRY_MILLIS, again -> open());
    }

    /** A connect that may hang: whichever comes first, its answer or its time limit, counts. */
    private final class Attempt {

        private boolean over;

        synchronized void ended(RedisConnection made) {
            if (over || closed) {
                if (made != null) {
                    made.close();
                }
                return;
            }
            over = true;
            if (made == null) {
                failed();
            } else {
                connected(made);
            }
        }
    }
}
