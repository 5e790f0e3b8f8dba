package com.leadnest.standalone;

import com.leadnest.embedded.PartControl;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stops everything in order, once. */
final class Shutdown {

    private final Console console;
    private final Supervisor supervisor;
    private final Stack stack;
    private final DataDirectory data;
    private final AtomicBoolean begun = new AtomicBoolean();

    Shutdown(Console console, Supervisor supervisor, Stack stack, DataDirectory data) {
        this.console = console;
        this.supervisor = supervisor;
        this.stack = stack;
        this.data = data;
    }

    /** For Ctrl-C and SIGTERM. */
    void atTheEndOfThisJvm() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::run, "stop"));
    }

    void run() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        supervisor.stop();
        console.say("Stopping …");
        stack.stoppingOrder().forEach(Shutdown::stopTogether);
        try {
            data.release();
        } catch (IOException e) {
            console.say("The lock could not be released: " + e.getMessage());
        }
        console.say("Stopped. The data stay where they are.");
    }

    private static void stopTogether(List<PartControl> parts) {
        CompletableFuture<?>[] stopping = parts.stream()
                .map(part -> CompletableFuture.runAsync(part::stop, task -> new Thread(task).start()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stopping).join();
    }
}
