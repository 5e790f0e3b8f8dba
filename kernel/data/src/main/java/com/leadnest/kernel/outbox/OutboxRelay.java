package com.leadnest.kernel.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs one {@link LaneRelay} per lane, each on a thread of its own: nothing of it touches an event loop. */
@Singleton
public class OutboxRelay {

    private static final long ROUND_MAY_END_MILLIS = 2_000;

    private final RelaySignal signal;
    private final Drains drains;
    private final OutboxMetrics metrics;
    private final BulkPrecedence precedence;
    private final OutboxConfig config;
    private final List<LaneRelay> relays = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @Inject
    public OutboxRelay(
            RelaySignal signal, Drains drains, OutboxMetrics metrics, BulkPrecedence precedence, OutboxConfig config) {
        this.signal = signal;
        this.drains = drains;
        this.metrics = metrics;
        this.precedence = precedence;
        this.config = config;
    }

    void boot(@Observes StartupEvent event) {
        if (config.relay()) {
            start();
        }
    }

    void shutDown(@Observes ShutdownEvent event) {
        stop();
    }

    /** Begins to relay; does nothing while it runs. */
    public synchronized void start() {
        if (!relays.isEmpty()) {
            return;
        }
        for (Lane lane : Lane.values()) {
            LaneRelay relay = new LaneRelay(lane, signal, drains, metrics, precedence, config);
            Thread thread = new Thread(relay, "outbox-" + lane.name().toLowerCase(Locale.ROOT));
            thread.setDaemon(true);
            thread.start();
            relays.add(relay);
            threads.add(thread);
        }
    }

    /** Ends both lanes; what is in the middle of a round is sent again by the next start. */
    public synchronized void stop() {
        relays.forEach(LaneRelay::stop);
        for (Thread thread : threads) {
            try {
                thread.join(ROUND_MAY_END_MILLIS);
                thread.interrupt();
                thread.join(ROUND_MAY_END_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        relays.clear();
        threads.clear();
    }
}
