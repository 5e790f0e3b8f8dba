package com.leadnest.standalone;

import com.leadnest.embedded.PartControl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts parts together and waits until every one of them answers. */
final class Startup {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Console console;
    private final long began = System.nanoTime();

    Startup(Console console) {
        this.console = console;
    }

    /** @throws RuntimeException of the first part that fails, with the end of its log */
    void together(List<PartControl> parts) {
        CompletableFuture<?>[] starting = parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> start(part), task -> new Thread(task).start()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture<Void> all = CompletableFuture.allOf(starting);
        for (CompletableFuture<?> one : starting) {
            // The first failure ends the wait: the user should not look at minutes of silence for the others.
            one.exceptionally(failure -> {
                all.completeExceptionally(failure);
                return null;
            });
        }
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void start(PartControl part) {
        try {
            part.start(LIMIT);
            console.ready(part.part().name(), elapsed());
        } catch (IOException e) {
            throw new UncheckedIOException(part.part().name() + " cannot be started", e);
        }
    }
}
