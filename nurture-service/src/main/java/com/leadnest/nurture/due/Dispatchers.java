package com.leadnest.nurture.due;

import com.leadnest.nurture.pending.DueSignal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Hands due steps over, from this process's threads, each making one claim after the other until nothing is due. */
@Singleton
public class Dispatchers {

    private static final Logger LOG = Logger.getLogger(Dispatchers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(2);

    private final Turn turn;
    private final DueConfig config;
    private final Clock clock;
    private final DueSignal signal;
    private final ExecutorService threads;
    private final LowWater lowWater = new LowWater();
    private volatile boolean stopping;

    @Inject
    Dispatchers(Turn turn, DueConfig config, Clock clock, DueSignal signal) {
        this.turn = turn;
        this.config = config;
        this.clock = clock;
        this.signal = signal;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "dispatcher");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start(@Observes StartupEvent event) {
        for (int number = 0; number < config.dispatchers(); number++) {
            int writer = number;
            threads.execute(() -> run(writer));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        for (int number = 0; number < config.dispatchers(); number++) {
            signal.wake();
        }
        threads.shutdown();
        threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void run(int writer) {
        int failures = 0;
        boolean busy = false;
        while (!stopping) {
            try {
                Turn.Result result = turn(busy, writer);
                failures = 0;
                busy = result.more();
                if (!busy) {
                    rest(until(result));
                }
            } catch (RuntimeException away) {
                failures++;
                LOG.warnf("Due steps wait: %s", away.getMessage());
                rest(Duration.ofMillis(Math.min(LONGEST_BACK_OFF.toMillis(), 50L << Math.min(failures, 6))));
            }
        }
    }

    private Turn.Result turn(boolean busy, int writer) {
        Instant from = lowWater.bound(clock.instant());
        Turn.Result result = turn.take(from, busy, writer).await().atMost(PATIENCE);
        // A busy look leaves shards out, so it does not know that nothing is left.
        lowWater.after(from, !busy && !result.more(), clock.instant(), result.looked());
        return result;
    }

    /** To the moment of the next step, never so long that a step another process has put in would be late. */
    private Duration until(Turn.Result result) {
        Duration left = result.next()
                .map(next -> Duration.between(clock.instant(), next))
                .orElse(config.poll());
        Duration longest = left.compareTo(config.poll()) < 0 ? left : config.poll();
        return longest.compareTo(config.gather()) > 0 ? longest : config.gather();
    }

    private void rest(Duration time) {
        try {
            signal.await(time);
        } catch (InterruptedException end) {
            stopping = true;
        }
    }
}
