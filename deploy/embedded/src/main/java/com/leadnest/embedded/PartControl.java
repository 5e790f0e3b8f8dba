package com.leadnest.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts, stops and disturbs one part. It keeps nothing in memory: the pid file says what runs, so two controls of the
 * same part (in two class loaders, or in a test beside the supervisor) agree.
 */
public final class PartControl {

    private static final Duration POLL = Duration.ofMillis(40);
    private static final Duration ORDERLY = Duration.ofSeconds(20);
    private static final int TAIL_LINES = 15;

    private final Part part;
    private final RunDirectory run;
    private final Path log;

    /** @param log where the process's output is appended */
    public PartControl(Part part, RunDirectory run, Path log) {
        this.part = part;
        this.run = run;
        this.log = log;
    }

    public Part part() {
        return part;
    }

    public Path log() {
        return log;
    }

    public Optional<ProcessHandle> process() {
        return run.find(part.name());
    }

    /** Starts the process and returns without waiting for it to answer. */
    public ProcessHandle spawn() throws IOException {
        part.prepare();
        Launch launch = part.launch();
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(inOwnSession(launch.command()))
                .directory(launch.directory().toFile())
                .redirectInput(new java.io.File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(launch.environment());
        ProcessHandle process = builder.start().toHandle();
        run.record(part.name(), process);
        return process;
    }

    /** Starts and waits. Does nothing when it already runs and answers. */
    public void start(Duration within) throws IOException {
        if (process().isEmpty()) {
            spawn();
        }
        awaitReady(within);
    }

    /** @throws IllegalStateException with the end of the log when the process died or does not answer in time */
    public void awaitReady(Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        while (!part.ready()) {
            if (process().isEmpty()) {
                throw new IllegalStateException(part.name() + " ended while it was starting:\n" + tail());
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(part.name() + " does not answer after " + within + ":\n" + tail());
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /** Asks it to end and takes it away when it has not ended after 20 s. */
    public void stop() {
        process().ifPresent(process -> {
            Signals.sendToTree("CONT", process);
            Signals.send(part.launch().stopSignal(), process);
            if (!Signals.awaitExit(process, ORDERLY)) {
                killTree(process);
            }
        });
        run.forget(part.name());
    }

    /** SIGKILL: what a crash or an out-of-memory kill looks like. */
    public void kill() {
        process().ifPresent(PartControl::killTree);
        run.forget(part.name());
    }

    /** Freezes it: connections stay open and nothing answers. */
    public void pause() {
        process().ifPresent(process -> Signals.sendToTree("STOP", process));
    }

    public void resume() {
        process().ifPresent(process -> Signals.sendToTree("CONT", process));
    }

    /** The last lines of its log. */
    public String tail() {
        try {
            List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(no log at " + log + ")";
        }
    }

    private static void killTree(ProcessHandle process) {
        Signals.sendToTree("KILL", process);
        Signals.awaitExit(process, ORDERLY);
    }

    /** Ctrl-C reaches the whole foreground session at once; in sessions of their own the parts stop in our order. */
    private static List<String> inOwnSession(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("/usr/bin/setsid"));
        wrapped.addAll(command);
        return wrapped;
    }
}
