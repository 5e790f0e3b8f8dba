package com.leadnest.kernel.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** The thread that empties one lane for as long as the process runs. */
final class LaneRelay implements Runnable {

    private static final Logger LOG = Logger.getLogger(LaneRelay.class);

    private static final Duration MEASURE_EVERY = Duration.ofSeconds(5);
    private static final long FIRST_BACK_OFF_MILLIS = 50;

    /** First rest when another replica is in a round. */
    private static final long BUSY_MILLIS = 5;

    private final Lane lane;
    private final RelaySignal signal;
    private final Drains drains;
    private final OutboxMetrics metrics;
    private final BulkPrecedence precedence;
    private final long pollMillis;
    private final long standBackNanos;
    private final long longestBackOffMillis;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private OutboxDrain drain;
    private long backOffMillis = FIRST_BACK_OFF_MILLIS;
    private long busyMillis = BUSY_MILLIS;
    private long measuredAt = System.nanoTime() - MEASURE_EVERY.toNanos();
    private long relayedAt = System.nanoTime();
    private boolean failing;

    LaneRelay(
            Lane lane,
            RelaySignal signal,
            Drains drains,
            OutboxMetrics metrics,
            BulkPrecedence precedence,
            OutboxConfig config) {
        this.lane = lane;
        this.signal = signal;
        this.drains = drains;
        this.metrics = metrics;
        this.precedence = precedence;
        this.standBackNanos = config.standBack().toNanos();
        this.pollMillis = config.poll().toMillis();
        this.longestBackOffMillis = config.longestBackOff().toMillis();
    }

    @Override
    public void run() {
        boolean woken = true;
        try {
            while (!stopped.get()) {
                woken = signal.await(lane, step(woken), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            // Only stop() interrupts.
            Thread.currentThread().interrupt();
        } finally {
            giveUp();
        }
    }

    /** Ends the relay after the round it is in; interrupt its thread to end the round as well. */
    void stop() {
        stopped.set(true);
        signal.wake(lane);
    }

    /** One round or one look; milliseconds to rest before the next. */
    private long step(boolean woken) throws InterruptedException {
        if (standsBack()) {
            return pollMillis;
        }
        try {
            if (drain == null) {
                drain = drains.open(lane);
            }
            measure();
            int sent = woken || !drain.isEmpty() ? drain.round() : 0;
            recovered();
            metrics.sent(lane, sent);
            relayedAt = System.nanoTime();
            return rest(sent);
        } catch (SQLException | RuntimeException e) {
            return failed(e);
        }
    }

    private boolean standsBack() {
        return lane == Lane.BULK && precedence.isClaimed() && System.nanoTime() - relayedAt < standBackNanos;
    }

    private long rest(int sent) {
        if (sent > 0) {
            busyMillis = BUSY_MILLIS;
            return sent < OutboxDrain.ROUND ? pollMillis : 0;
        }
        if (sent == 0) {
            return pollMillis;
        }
        // Another replica is in a round. Soon again, for its snapshot may lack what we have committed.
        busyMillis = Math.min(busyMillis * 2, pollMillis);
        return busyMillis;
    }

    private void measure() throws SQLException {
        if (System.nanoTime() - measuredAt > MEASURE_EVERY.toNanos()) {
            measuredAt = System.nanoTime();
            metrics.pending(lane, drain.pending());
        }
    }

    private void recovered() {
        backOffMillis = FIRST_BACK_OFF_MILLIS;
        if (failing) {
            failing = false;
            LOG.infof("Relay of the %s lane goes on", lane);
        }
    }

    private long failed(Exception e) {
        giveUp();
        metrics.failed(lane);
        // Once an outage: a line per attempt would fill the log and tell nothing new.
        if (!failing && !stopped.get()) {
            failing = true;
            LOG.warnf("Relay of the %s lane pauses, nothing is lost: %s", lane, e);
        }
        long rest = backOffMillis;
        backOffMillis = Math.min(backOffMillis * 2, longestBackOffMillis);
        return rest;
    }

    private void giveUp() {
        if (drain != null) {
            drain.close();
            drain = null;
        }
    }
}
