package com.leadnest.gateway.observe;

import com.leadnest.gateway.observe.ObserveConfig.Lines;
import com.leadnest.kernel.request.RequestId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Counts, times and, where asked, logs requests. A line has the path without its query: searches hold names and e-mail
 * addresses, and headers hold tokens.
 */
@Singleton
public class RequestRecord {

    private static final Logger LOG = Logger.getLogger("leadnest.access");
    private static final int STATUS_CLASSES = 6;
    private static final int TOO_MANY = 429;

    private final MeterRegistry metrics;
    private final Lines lines;
    private final long slowNanos;
    private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();

    @Inject
    public RequestRecord(MeterRegistry metrics, ObserveConfig config) {
        this.metrics = metrics;
        this.lines = config.lines();
        this.slowNanos = config.slow().toNanos();
    }

    /** @param route one of few names; never a path, which an attacker could invent without end */
    public void ended(RoutingContext context, String route, long nanos) {
        int status = context.response().getStatusCode();
        Timer[] byClass = timers.computeIfAbsent(route, this::timersOf);
        byClass[Math.min(status / 100, STATUS_CLASSES - 1)].record(nanos, TimeUnit.NANOSECONDS);
        boolean problem = status >= 500 || status == TOO_MANY || nanos > slowNanos;
        if (lines == Lines.ALL || (problem && lines == Lines.PROBLEMS)) {
            LOG.infof(
                    "%s %s %d %d ms %s %s",
                    context.request().method(),
                    printable(context.request().path()),
                    status,
                    nanos / 1_000_000,
                    route,
                    RequestId.of(context));
        }
    }

    private Timer[] timersOf(String route) {
        Timer[] byClass = new Timer[STATUS_CLASSES];
        for (int i = 0; i < STATUS_CLASSES; i++) {
            byClass[i] = Timer.builder("leadnest.gateway.requests")
                    .tag("route", route)
                    .tag("status", i + "xx")
                    .register(metrics);
        }
        return byClass;
    }

    private static String printable(String path) {
        return path == null ? "-" : path.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
