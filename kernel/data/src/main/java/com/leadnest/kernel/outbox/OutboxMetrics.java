package com.leadnest.kernel.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What an operator wants to know of the outbox: how much waits, how long, and whether the relay works. */
@Singleton
public class OutboxMetrics {

    private final Map<Lane, Meters> meters = new EnumMap<>(Lane.class);

    @Inject
    public OutboxMetrics(MeterRegistry registry) {
        for (Lane lane : Lane.values()) {
            meters.put(lane, new Meters(registry, lane.name().toLowerCase(Locale.ROOT)));
        }
    }

    void pending(Lane lane, double[] rowsAndSeconds) {
        meters.get(lane).rows = rowsAndSeconds[0];
        meters.get(lane).seconds = rowsAndSeconds[1];
    }

    void sent(Lane lane, int rows) {
        if (rows > 0) {
            meters.get(lane).sent.increment(rows);
        }
    }

    void failed(Lane lane) {
        meters.get(lane).failed.increment();
    }

    private static final class Meters {
        private final Counter sent;
        private final Counter failed;
        private volatile double rows;
        private volatile double seconds;

        Meters(MeterRegistry registry, String lane) {
            sent = Counter.builder("leadnest_outbox_sent")
                    .description("Packets acknowledged by Kafka")
                    .tag("lane", lane)
                    .register(registry);
            failed = Counter.builder("leadnest_outbox_failed_rounds")
                    .description("Rounds given up and begun again")
                    .tag("lane", lane)
                    .register(registry);
            Gauge.builder("leadnest_outbox_pending", this, meters -> meters.rows)
                    .description("Packets that wait, counted up to 10000")
                    .tag("lane", lane)
                    .register(registry);
            Gauge.builder("leadnest_outbox_oldest_seconds", this, meters -> meters.seconds)
                    .description("Age of the oldest packet that waits")
                    .tag("lane", lane)
                    .register(registry);
        }
    }
}
