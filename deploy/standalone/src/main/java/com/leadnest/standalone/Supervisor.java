package com.leadnest.standalone;

import com.leadnest.embedded.PartControl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Brings a part back that has died, with growing pauses, unless somebody holds it down. */
final class Supervisor {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Console console;
    private final Function<String, Path> holdOf;
    private volatile boolean stopping;

    /** @param holdOf by a part's name the file which, while it exists, keeps the part down */
    Supervisor(Console console, Function<String, Path> holdOf) {
        this.console = console;
        this.holdOf = holdOf;
    }

    void watch(PartControl control) {
        Thread thread =
                new Thread(() -> keepAlive(control), "watch-" + control.part().name());
        thread.setDaemon(true);
        thread.start();
    }

    /** From now on a part that ends stays down. */
    void stop() {
        stopping = true;
    }

    private void keepAlive(PartControl control) {
        Backoff backoff = new Backoff();
        while (!stopping) {
            if (control.process().isEmpty() && !held(control) && !stopping) {
                revive(control, backoff);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private void revive(PartControl control, Backoff backoff) {
        String name = control.part().name();
        Duration pause = backoff.next(System.nanoTime());
        console.from(name, "ended; starting it again" + (pause.isZero() ? "" : " in " + pause.toMillis() + " ms"));
        LockSupport.parkNanos(pause.toNanos());
        if (stopping || held(control)) {
            return;
        }
        try {
            control.spawn();
        } catch (IOException | RuntimeException e) {
            console.from(name, "cannot be started: " + e.getMessage());
        }
    }

    private boolean held(PartControl control) {
        return Files.exists(holdOf.apply(control.part().name()));
    }
}
