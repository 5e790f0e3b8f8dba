package com.leadnest.standalone.client;

import com.leadnest.embedded.DirectoryTree;
import com.leadnest.embedded.RunDirectory;
import com.leadnest.embedded.Signals;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/**
 * A whole LeadNest started with {@code ./leadnest up} on a port and on data of its own, seen from outside: for journeys
 * and for measurements. Closing it stops it and removes its data.
 */
public final class RunningStack implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Process process;
    private final Path data;
    private final int port;
    private final Duration startup;
    private final RunDirectory run;

    private RunningStack(Process process, Path data, int port, Duration startup) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.startup = startup;
        this.run = new RunDirectory(data.resolve("run"));
    }

    /**
     * @param more environment variables beside this process's own
     * @throws IllegalStateException with what it printed when it does not come up
     */
    public static RunningStack up(Map<String, String> more) throws IOException {
        Path home = SourceTree.find();
        Path data = Files.createTempDirectory("leadnest-run-");
        int port = PortBlock.free();
        Path output = data.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(home.resolve("leadnest").toString(), "up"));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // Whoever starts it has built it: a build inside a build would wait for itself.
        builder.environment().put("LEADNEST_SKIP_BUILD", "yes");
        builder.environment().putAll(more);
        long began = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady(process, output);
        return new RunningStack(process, data, port, Duration.ofNanos(System.nanoTime() - began));
    }

    /** From the command to "ready". */
    public Duration startup() {
        return startup;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Path data() {
        return data;
    }

    /** What it has printed so far. */
    public String output() {
        return read(data.resolve("output.txt"));
    }

    public String log(String part) {
        return read(data.resolve("logs").resolve(part + ".log"));
    }

    /** @param part by its name, for example lead-service or kafka */
    public ProcessHandle process(String part) {
        return run.find(part).orElseThrow(() -> new IllegalStateException(part + " does not run"));
    }

    /** Where a part listens on 127.0.0.1. */
    public int port(String part) throws IOException {
        return Integer.parseInt(
                properties(run.path().resolve("ports.properties")).getProperty(part));
    }

    /** The database, as the owner of the schemas; user and password are in {@link #databaseLogin}. */
    public String jdbcUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + port("postgres") + "/leadnest";
    }

    /** User, password: of the schemas' owner, or of the superuser {@code postgres}, who has the same one. */
    public Properties databaseLogin(String user) throws IOException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty(
                "password", properties(data.resolve("secrets.properties")).getProperty("database_password"));
        return login;
    }

    public String kafka() throws IOException {
        return "127.0.0.1:" + port("kafka");
    }

    /** SIGKILL; the run starts it again by itself. */
    public void kill(String part) {
        ProcessHandle victim = process(part);
        Signals.sendToTree("KILL", victim);
        Signals.awaitExit(victim, Duration.ofSeconds(10));
    }

    /** SIGKILL, and it stays down until {@link #release}. */
    public void killAndHold(String part) throws IOException {
        Files.writeString(holdFile(part), "killed");
        kill(part);
    }

    /** Stops it in an orderly way, and it stays down until {@link #release}. */
    public void stopAndHold(String part) throws IOException {
        ProcessHandle stopped = process(part);
        Files.writeString(holdFile(part), "");
        if (!Signals.awaitExit(stopped, Duration.ofSeconds(30))) {
            throw new IllegalStateException(part + " does not stop");
        }
    }

    /** Lets a part that was held come back. */
    public void release(String part) throws IOException {
        Files.deleteIfExists(holdFile(part));
    }

    /** Stops everything as Ctrl-C does. */
    public void stop() {
        process.destroy();
        if (!Signals.awaitExit(process.toHandle(), Duration.ofMinutes(1))) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        DirectoryTree.delete(data);
    }

    private Path holdFile(String part) {
        return run.path().resolve(part + ".hold");
    }

    private static void awaitReady(Process process, Path output) {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!read(output).contains("LeadNest is ready")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new IllegalStateException("LeadNest does not come up:\n" + read(output));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "(" + file + " cannot be read: " + e.getMessage() + ")";
        }
    }
}
