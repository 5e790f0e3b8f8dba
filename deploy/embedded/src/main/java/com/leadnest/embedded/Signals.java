package com.leadnest.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signals to processes. The shell's own {@code kill} is used: a bare Debian has no other. */
public final class Signals {

    private Signals() {}

    public static void send(String signal, ProcessHandle process) {
        run(signal, Stream.of(process));
    }

    /** Also to everything the process has started: PostgreSQL's backends, for one, go on when only the parent stops. */
    public static void sendToTree(String signal, ProcessHandle process) {
        run(signal, Stream.concat(Stream.of(process), process.descendants()));
    }

    /** @return whether the process was gone within that time */
    public static boolean awaitExit(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void run(String signal, Stream<ProcessHandle> processes) {
        String pids = processes.map(process -> Long.toString(process.pid())).collect(Collectors.joining(" "));
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pids + " 2>/dev/null")
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new IllegalStateException("cannot send " + signal, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
