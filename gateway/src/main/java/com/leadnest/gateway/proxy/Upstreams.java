package com.leadnest.gateway.proxy;

import com.leadnest.gateway.routing.RouteTable;
import com.leadnest.gateway.routing.Service;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Connections and breakers. Each event loop has its own connections, so a request never changes threads. */
@Singleton
public class Upstreams {

    private final Map<Service, Breaker> breakers;
    private final FastThreadLocal<HttpClient> clients;

    @Inject
    public Upstreams(Vertx vertx, ProxyConfig config, RouteTable routes, MeterRegistry metrics) {
        breakers = routes.services().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        each -> new Breaker(
                                config.breakerFailures(), config.breakerRest().toNanos())));
        breakers.forEach((service, breaker) -> metrics.gauge(
                "leadnest.gateway.breaker.open",
                java.util.List.of(tag(service)),
                breaker,
                each -> each.open(System.nanoTime()) ? 1 : 0));
        clients = new FastThreadLocal<>() {
            @Override
            protected HttpClient initialValue() {
                return vertx.createHttpClient(options(config), new PoolOptions().setHttp1MaxSize(config.connections()));
            }
        };
    }

    private static io.micrometer.core.instrument.Tag tag(Service service) {
        return io.micrometer.core.instrument.Tag.of("service", service.name());
    }

    private static HttpClientOptions options(ProxyConfig config) {
        return new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout((int) config.keepAlive().toSeconds())
                .setIdleTimeout((int) config.streamIdle().toSeconds())
                .setMaxWaitQueueSize(config.connections())
                .setDecompressionSupported(false)
                .setMaxHeaderSize(32 * 1024)
                .setTcpNoDelay(true);
    }

    HttpClient client() {
        return clients.get();
    }

    Breaker breaker(Service service) {
        return breakers.get(service);
    }

    /** Whether requests to a service are refused at the moment because it keeps failing. */
    public boolean resting(Service service) {
        return breakers.get(service).open(System.nanoTime());
    }
}
