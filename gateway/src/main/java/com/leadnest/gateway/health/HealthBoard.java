package com.leadnest.gateway.health;

import com.leadnest.gateway.proxy.Upstreams;
import com.leadnest.gateway.ratelimit.Limiter;
import com.leadnest.gateway.routing.RouteTable;
import com.leadnest.gateway.routing.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How each part is, asked at most once a second however many want to know. */
@Singleton
public class HealthBoard {

    public static final String PATH = "/healthz";

    private static final long KEEP_NANOS = 1_000_000_000L;
    private static final long TIMEOUT_MILLIS = 700;
    private static final String UP = "up";

    private final HttpClient client;
    private final RouteTable routes;
    private final Upstreams upstreams;
    private final Limiter limiter;
    private final Clock clock;

    private Future<JsonObject> last;
    private long lastUntil;

    private record State(Service service, String status, long millis) {}

    @Inject
    public HealthBoard(Vertx vertx, RouteTable routes, Upstreams upstreams, Limiter limiter, Clock clock) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) TIMEOUT_MILLIS));
        this.routes = routes;
        this.upstreams = upstreams;
        this.limiter = limiter;
        this.clock = clock;
    }

    /** The board as JSON, within a second; never fails. */
    public synchronized Future<JsonObject> look() {
        long now = System.nanoTime();
        if (last == null || (last.isComplete() && now - lastUntil > 0)) {
            lastUntil = now + KEEP_NANOS;
            List<Future<State>> all = routes.services().stream().map(this::ask).toList();
            last = Future.all(all).map(done -> board(done.list()));
        }
        return last;
    }

    private JsonObject board(List<State> states) {
        JsonObject services = new JsonObject();
        boolean well = limiter.shared();
        for (State state : states) {
            well &= state.status().equals(UP);
            JsonObject service = new JsonObject().put("status", state.status()).put("latency_ms", state.millis());
            if (upstreams.resting(state.service())) {
                service.put("circuit", "open");
            }
            services.put(state.service().name(), service);
        }
        return new JsonObject()
                .put("status", well ? "ok" : "degraded")
                .put("services", services)
                .put("redis", new JsonObject().put("status", limiter.shared() ? UP : "down"))
                .put(
                        "timestamp",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private Future<State> ask(Service service) {
        long begin = System.nanoTime();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(service.address().resolve("/q/health/ready").toString())
                .setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(response -> response.end().map(response.statusCode() == 200 ? UP : "not_ready"))
                .otherwise("down")
                .map(status -> new State(service, status, (System.nanoTime() - begin) / 1_000_000));
    }
}
