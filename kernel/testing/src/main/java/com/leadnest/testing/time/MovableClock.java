package com.leadnest.testing.time;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The clock of every test: it runs like the system's until a test moves or stops it. In a Quarkus test it replaces the
 * application's {@link Clock}; inject {@code MovableClock} to move it, and {@link #reset} it afterwards. In a plain
 * test, make one.
 */
@Singleton
@Alternative
@jakarta.annotation.Priority(1)
public class MovableClock extends Clock {

    private final AtomicReference<Supplier<Instant>> time;
    private final ZoneId zone;

    public MovableClock() {
        this(new AtomicReference<>(Instant::now), ZoneOffset.UTC);
    }

    private MovableClock(AtomicReference<Supplier<Instant>> time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    /** @return a clock that stands still at this instant until it is moved */
    public static MovableClock stoppedAt(Instant instant) {
        MovableClock clock = new MovableClock();
        clock.stopAt(instant);
        return clock;
    }

    public void stopAt(Instant instant) {
        time.set(() -> instant);
    }

    /** Forwards, or backwards by a negative duration; a running clock runs on from there. */
    public void advance(Duration by) {
        time.updateAndGet(current -> () -> current.get().plus(by));
    }

    /** Back to the system's time. */
    public void reset() {
        time.set(Instant::now);
    }

    @Override
    public Instant instant() {
        return time.get().get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** A view in another zone that moves with this clock. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(time, other);
    }
}
