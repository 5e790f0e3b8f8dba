package com.leadnest.gateway.ratelimit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.util.concurrent.FastThreadLocal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Counts requests over all gateways and says which may pass. Call it on an event loop. */
@Singleton
public class Limiter {

    private static final long SWEEP_MILLIS = 1000;

    private final RedisLink link;
    private final FastThreadLocal<Lanes> lanes;

    @Inject
    public Limiter(Vertx vertx, Redis redis, LimitsConfig config, MeterRegistry metrics) {
        link = new RedisLink(vertx, redis);
        Counter fallbacks = Counter.builder("leadnest.ratelimit.fallback")
                .description("questions that this process answered alone because Redis was away")
                .register(metrics);
        metrics.gauge("leadnest.ratelimit.shared", link, each -> each.connection() == null ? 0 : 1);
        PermitStore store = new SafePermits(
                vertx,
                link,
                new RedisPermits(link::connection, script()),
                new LocalPermits(() -> System.nanoTime() / 1_000_000),
                config.redisTimeout().toMillis(),
                fallbacks);
        lanes = new FastThreadLocal<>() {
            @Override
            protected Lanes initialValue() {
                Lanes made = new Lanes(store);
                vertx.setPeriodic(SWEEP_MILLIS, timer -> made.sweep(System.nanoTime()));
                return made;
            }
        };
    }

    void start(@Observes StartupEvent event) {
        link.open();
    }

    void stop(@Observes ShutdownEvent event) {
        link.close();
    }

    /** Whether the count is shared with the other gateways at this moment. */
    public boolean shared() {
        return link.connection() != null;
    }

    /**
     * @param subject whom to count: what the policy counts per; compared by equals
     * @return a completed future whenever Redis need not be asked
     */
    public Future<Decision> decide(Policy policy, Object subject) {
        Lane lane = lanes.get().lane(policy, subject);
        Decision known = lane.known(System.nanoTime());
        return known != null ? Future.succeededFuture(known) : lane.ask();
    }

    private static String script() {
        try (InputStream script = Limiter.class.getResourceAsStream("/ratelimit/take.lua")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
