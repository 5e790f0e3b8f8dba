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
        LowWater lowWater = new LowWater();
        int failures = 0;
        while (!stopping) {
            try {
                Turn.Result result = turn.take(lowWater.bound(clock.instant()), writer)
                        .await()
                        .atMost(PATIENCE);
                lowWater.after(result.taken() < config.batch() / 2, clock.instant());
                failures = 0;
                if (result.taken() < config.batch() / 2) {
                    rest(until(result));
                }
            } catch (RuntimeException away) {
                failures++;
                LOG.warnf("Due steps wait: %s", away.getMessage());
                rest(Duration.ofMillis(Math.min(LONGEST_BACK_OFF.toMillis(), 50L << Math.min(failures, 6))));
            }
        }
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

    /**
     * From where a dispatcher looks for due steps: what is long done is passed over. A step that is put in with an
     * earlier date, or that a failed claim gave back, is found by a look at everything every now and then.
     */
    static final class LowWater {

        private static final Duration BEHIND = Duration.ofSeconds(5);
        private static final Duration EVERYTHING = Duration.ofSeconds(2);

        private Instant low = Instant.EPOCH;
        private Instant lookedAtAll = Instant.EPOCH;

        Instant bound(Instant now) {
            if (Duration.between(lookedAtAll, now).abs().compareTo(EVERYTHING) >= 0) {
                lookedAtAll = now;
                return Instant.EPOCH;
            }
            return low;
        }

        /** @param drained whether the look found less than it could take */
        void after(boolean drained, Instant now) {
            low = drained ? now.minus(BEHIND) : low;
        }
    }
}
