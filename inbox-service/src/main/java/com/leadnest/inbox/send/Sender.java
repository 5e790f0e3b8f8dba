package com.leadnest.inbox.send;

import com.leadnest.inbox.channel.Channels;
import com.leadnest.inbox.queue.SendSignal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends what is due: right after the commit that queued it, and by looking now and then. */
@Singleton
public class Sender {

    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final SendConfig config;
    private final LookUps lookUps;
    private final SendSignal signal;
    private final List<SendLane> lanes;
    private final ScheduledExecutorService clockwork;

    @Inject
    Sender(Channels channels, SendParts parts, LookUps lookUps, SendSignal signal) {
        UUID owner = UUID.randomUUID();
        this.config = parts.config();
        this.lookUps = lookUps;
        this.signal = signal;
        this.lanes = List.of(
                new SendLane(channels.email(), parts, owner, config.emailPerSecond()),
                new SendLane(channels.sms(), parts, owner, config.smsPerSecond()));
        this.clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "send-clock");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            signal.wakes(this::wake);
            long poll = config.poll().toMillis();
            clockwork.scheduleWithFixedDelay(this::look, poll, poll, TimeUnit.MILLISECONDS);
            clockwork.scheduleWithFixedDelay(lookUps::look, poll, 3 * poll, TimeUnit.MILLISECONDS);
        }
    }

    /** What providers have is waited for, because an answer that nobody hears is an unknown one. */
    void stop(@Observes ShutdownEvent event) {
        lanes.forEach(SendLane::stop);
        clockwork.shutdownNow();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!lanes.stream().allMatch(SendLane::isIdle) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** Something was queued. */
    void wake() {
        if (!clockwork.isShutdown()) {
            clockwork.execute(this::look);
        }
    }

    private void look() {
        lanes.forEach(SendLane::look);
    }
}
