package com.leadnest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.embedded.DirectoryTree;
import com.leadnest.embedded.FreePort;
import com.leadnest.embedded.RunDirectory;
import com.leadnest.embedded.Signals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The run itself, with the real servers and, in place of the services, programs that only answer. */
class StandaloneRunTest {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private Path home;
    private int port;
    private Process up;

    @BeforeEach
    void makeAHomeWithPrograms() throws IOException {
        home = Files.createTempDirectory("leadnest-standalone");
        port = FreePort.any();
        for (Service service : Topology.SERVICES) {
            Path application = Files.createDirectories(home.resolve(service.name() + "/target/quarkus-app"));
            writeProgram(application.resolve("quarkus-run.jar"));
        }
    }

    @AfterEach
    void end() throws IOException {
        if (up != null) {
            Signals.send("TERM", up.toHandle());
            Signals.awaitExit(up.toHandle(), LIMIT);
        }
        DirectoryTree.delete(home);
    }

    @Test
    void startsRevivesHoldsAndStopsEverything() throws Exception {
        startUp();
        assertThat(output()).contains("app        http://localhost:" + port + "/app");
        assertThat(output()).containsPattern("mail       SMTP 127\\.0\\.0\\.1:[0-9]+, IMAP 127\\.0\\.0\\.1:[0-9]+ ");
        List<ProcessHandle> parts = run().names().stream()
                .map(name -> run().find(name).orElseThrow())
                .toList();
        assertThat(run().names())
                .containsExactly(
                        "analytics-service",
                        "auth-service",
                        "gateway",
                        "inbox-service",
                        "kafka",
                        "lead-service",
                        "mail",
                        "nurture-service",
                        "postgres",
                        "redis",
                        "scoring-service");

        long before = pid("lead-service");
        Signals.send("KILL", run().find("lead-service").orElseThrow());
        await(() -> run().find("lead-service").map(now -> now.pid() != before).orElse(false));

        Path hold = home.resolve(".leadnest/run/redis.hold");
        Files.createFile(hold);
        await(() -> run().find("redis").isEmpty());
        Signals.send("KILL", run().find("scoring-service").orElseThrow());
        await(() -> output().contains("[scoring-service] ended; starting it again"));
        assertThat(run().find("redis")).isEmpty();
        Files.delete(hold);
        await(() -> run().find("redis").isPresent());

        Signals.send("TERM", up.toHandle());
        assertThat(up.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output()).contains("Stopped. The data stay where they are.");
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
        assertThat(run().names()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenItIsKilledAndComesBackOnItsData() throws Exception {
        startUp();
        List<ProcessHandle> parts = run().names().stream()
                .map(name -> run().find(name).orElseThrow())
                .toList();

        Signals.send("KILL", up.toHandle());

        await(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
        startUp();
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (java.net.ServerSocket taken =
                new java.net.ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
            launch();
            assertThat(up.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(up.exitValue()).isEqualTo(2);
            assertThat(output())
                    .contains("port " + taken.getLocalPort() + " is in use.")
                    .contains("./leadnest up --port");
        }
    }

    private void startUp() throws IOException {
        launch();
        await(() -> output().contains("LeadNest is ready") || !up.isAlive());
        assertThat(output()).contains("LeadNest is ready");
    }

    private void launch() throws IOException {
        up = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--home",
                        home.toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output.txt").toFile())
                .start();
    }

    private String output() {
        try {
            return Files.readString(home.resolve("output.txt"));
        } catch (IOException e) {
            return "";
        }
    }

    private RunDirectory run() {
        return new RunDirectory(home.resolve(".leadnest/run"));
    }

    private long pid(String part) {
        return run().find(part).orElseThrow().pid();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within " + LIMIT).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static void writeProgram(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, AnsweringProgram.class.getName());
        String entry = AnsweringProgram.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                var program = AnsweringProgram.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            program.transferTo(out);
            out.closeEntry();
        }
    }
}
