package com.leadnest.standalone;

import com.leadnest.embedded.PartControl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Brings a part back that has died, with growing pauses, unless somebody holds it down. A part is held down by its hold
 * file; while it still runs then, it is stopped in the way that is right for it, unless the file says {@value #KILLED}.
 */
final class Supervisor {

    /** The content of the hold file of a part that its holder kills: nobody stops it politely first. */
    static final String KILLED = "killed";

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
            boolean runs = control.process().isPresent();
            if (runs && heldPolitely(control) && !stopping) {
                console.from(control.part().name(), "held down");
                control.stop();
            } else if (!runs && !held(control) && !stopping) {
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

    private boolean heldPolitely(PartControl control) {
        try {
            return !Files.readString(holdOf.apply(control.part().name())).contains(KILLED);
        } catch (IOException notHeld) {
            return false;
        }
    }

    private boolean held(PartControl control) {
        return Files.exists(holdOf.apply(control.part().name()));
    }
}
