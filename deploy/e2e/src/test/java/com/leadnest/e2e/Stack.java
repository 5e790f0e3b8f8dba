package com.leadnest.e2e;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The running product: {@code ./leadnest up} on a port and data directory of its own, started once for all
 * journeys and stopped with the JVM. With {@code LEADNEST_E2E_HOME} set to the data directory and
 * {@code LEADNEST_E2E_PORT} to the port of a stack that runs already, that one is used.
 */
final class Stack {

    private static final Duration START = Duration.ofMinutes(4);

    private final Path data;
    private final int port;

    private Stack(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    static Stack running() {
        return Running.STACK;
    }

    /**
     * Started with the first use. A class of its own: the conditions waited for run on other threads, which would
     * wait for Stack itself as long as it is being initialised.
     */
    private static final class Running {
        static final Stack STACK = start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where the broker of this stack listens. */
    String kafka() {
        return environment("lead-service").get("KAFKA_BOOTSTRAP_SERVERS");
    }

    /** Where a part listens on this machine; {@code mail} is SMTP, {@code mail-imap} IMAP. */
    int port(String part) {
        try (Reader ports = Files.newBufferedReader(data.resolve("run/ports.properties"))) {
            Properties all = new Properties();
            all.load(ports);
            return Integer.parseInt(all.getProperty(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of a part, as the stack wrote it down; the stack starts a new one when it dies. */
    ProcessHandle process(String part) {
        return find(part).orElseThrow(() -> new IllegalStateException("no process of " + part));
    }

    private Optional<ProcessHandle> find(String part) {
        try {
            String first = Files.readString(data.resolve("run/" + part + ".pid"))
                    .strip()
                    .split("\\s+")[0];
            return ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** SIGKILL; returns when the stack has started a successor and everything is healthy again. */
    void killAndAwait(String part) {
        ProcessHandle killed = process(part);
        killed.destroyForcibly();
        await(part + " is started again")
                .atMost(Duration.ofSeconds(60))
                .until(() -> find(part).filter(now -> now.pid() != killed.pid()).isPresent());
        awaitHealthy();
    }

    /** Ends a part and keeps it down until {@link #release}. */
    void holdDown(String part) throws IOException {
        ProcessHandle held = process(part);
        Files.writeString(data.resolve("run/" + part + ".hold"), "");
        held.destroy();
        await(part + " is down").atMost(Duration.ofSeconds(30)).until(() -> !held.isAlive());
    }

    void release(String part) throws IOException {
        Files.deleteIfExists(data.resolve("run/" + part + ".hold"));
        await(part + " is back").atMost(Duration.ofSeconds(60)).until(() -> find(part)
                .isPresent());
    }

    void awaitHealthy() {
        Api anyone = new Api(url());
        await("the stack is healthy")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> anyone.get("/healthz").json().path("status").asText(), "ok"::equals);
    }

    private Map<String, String> environment(String part) {
        try {
            String all = Files.readString(Path.of("/proc/" + process(part).pid() + "/environ"));
            return List.of(all.split("\0")).stream()
                    .filter(pair -> pair.contains("="))
                    .collect(Collectors.toMap(
                            pair -> pair.substring(0, pair.indexOf('=')),
                            pair -> pair.substring(pair.indexOf('=') + 1),
                            (one, other) -> one));
        } catch (IOException e) {
            throw new IllegalStateException("the environment of " + part + " cannot be read", e);
        }
    }

    private static Stack start() {
        String home = System.getenv("LEADNEST_E2E_HOME");
        if (home != null) {
            return new Stack(Path.of(home), Integer.parseInt(System.getenv("LEADNEST_E2E_PORT")));
        }
        try {
            Path data = Files.createDirectories(Path.of("target/stack").toAbsolutePath());
            int port = freePort();
            Process up = new ProcessBuilder(
                            "./leadnest", "up", "--port", Integer.toString(port), "--data", data.toString(), "--reset")
                    .directory(Path.of(System.getProperty("leadnest.home")).toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolveSibling("stack.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(up)));
            Stack stack = new Stack(data, port);
            awaitStart(up, stack);
            return stack;
        } catch (IOException e) {
            throw new IllegalStateException("the stack cannot be started", e);
        }
    }

    private static void awaitStart(Process up, Stack stack) {
        Api anyone = new Api(stack.url());
        await("./leadnest up is ready (its output: target/stack.log)")
                .atMost(START)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> {
                    if (!up.isAlive()) {
                        throw new AssertionError("./leadnest up ended with status " + up.exitValue());
                    }
                    return anyone.get("/healthz").json().path("status").asText().equals("ok");
                });
    }

    private static void stop(Process up) {
        up.destroy();
        try {
            if (!up.waitFor(40, TimeUnit.SECONDS)) {
                up.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A port whose neighbours are likely free too: the stack counts its inner ports from it. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
