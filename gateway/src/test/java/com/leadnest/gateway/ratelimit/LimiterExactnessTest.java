package com.leadnest.gateway.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.leadnest.testing.server.RedisResource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G14: three gateways, ten times the limit, several windows; without leases and with them. */
class LimiterExactnessTest {

    private static final int GATEWAYS = 3;

    private final Vertx vertx = Vertx.vertx();

    @BeforeEach
    void redis() {
        RedisResource.startServer();
    }

    @AfterEach
    void close() {
        vertx.close();
    }

    private record Settings(Duration redisTimeout) implements LimitsConfig {
        @Override
        public Map<String, String> policies() {
            return Map.of();
        }

        @Override
        public String anonymous() {
            return "";
        }

        @Override
        public String planPrefix() {
            return "";
        }
    }

    private Limiter gateway() {
        Limiter limiter = new Limiter(
                vertx,
                Redis.createClient(vertx, RedisResource.url()),
                new Settings(Duration.ofSeconds(2)),
                new SimpleMeterRegistry());
        limiter.start(null);
        await().atMost(Duration.ofSeconds(10)).until(limiter::shared);
        return limiter;
    }

    @ParameterizedTest
    @CsvSource({"60, 1200", "1000, 4800"})
    void neverAdmitsMoreThanTheLimitInAnyWindow(int limit, long millis) {
        int windows = 4;
        Policy policy =
                new Policy("exact" + limit, Policy.Per.USER, List.of(new Rule(limit, Duration.ofMillis(millis))));
        List<Long> admitted = Collections.synchronizedList(new ArrayList<>());
        long begin = System.nanoTime();
        long end = begin + Duration.ofMillis(millis * windows).toNanos();
        AtomicInteger running = new AtomicInteger(GATEWAYS);
        for (int i = 0; i < GATEWAYS; i++) {
            Limiter limiter = gateway();
            int perTick = Math.max(1, (int) (limit * 10 / GATEWAYS * 5 / millis));
            // A loop of its own for each, as each gateway would have.
            vertx.getOrCreateContext()
                    .runOnContext(start -> vertx.setPeriodic(5, timer -> {
                        if (System.nanoTime() > end) {
                            vertx.cancelTimer(timer);
                            running.decrementAndGet();
                            return;
                        }
                        for (int n = 0; n < perTick; n++) {
                            limiter.decide(policy, "one").onSuccess(decision -> {
                                if (decision.admitted()) {
                                    admitted.add(System.nanoTime() / 1_000_000);
                                }
                            });
                        }
                    }));
        }
        await().atMost(Duration.ofMillis(millis * (windows + 4))).until(() -> running.get() == 0);
        List<Long> times = admitted.stream().sorted().toList();
        // 15 ms: an answer of Redis reaches this process later than it counted.
        for (int i = limit; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - limit)).isGreaterThanOrEqualTo(millis - 15);
        }
        assertThat(times.size()).isBetween((int) (limit * windows * 0.97), limit * (windows + 1));
    }
}
