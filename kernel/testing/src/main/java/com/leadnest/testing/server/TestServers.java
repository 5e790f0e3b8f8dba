package com.leadnest.testing.server;

import com.leadnest.embedded.DirectoryTree;
import com.leadnest.embedded.FreePort;
import com.leadnest.embedded.Part;
import com.leadnest.embedded.PartControl;
import com.leadnest.embedded.RunDirectory;
import com.leadnest.embedded.Watchdog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.function.BiFunction;

/**
 * The servers of this test JVM: each started once, whatever the number of test classes, profiles and class loaders.
 * What is shared lives in system properties and pid files, because Quarkus loads test classes in several class loaders
 * and a static field exists once in each.
 */
final class TestServers {

    static final Duration START_LIMIT = Duration.ofSeconds(90);

    private static final String DIRECTORY = "leadnest-test.directory";

    private TestServers() {}

    /** @param factory makes the server's description from its data directory and its port */
    static PartControl control(String name, BiFunction<Path, Integer, Part> factory) {
        synchronized (System.getProperties()) {
            Path directory = directory();
            int port = shared("leadnest-test." + name + ".port", FreePort::any);
            Part part = factory.apply(directory.resolve(name), port);
            return new PartControl(part, new RunDirectory(directory.resolve("run")), directory.resolve(name + ".log"));
        }
    }

    static PartControl started(PartControl control) {
        synchronized (System.getProperties()) {
            try {
                control.start(START_LIMIT);
                return control;
            } catch (IOException e) {
                throw new UncheckedIOException(control.part().name() + " cannot be started", e);
            }
        }
    }

    static int shared(String property, java.util.function.IntSupplier first) {
        Properties properties = System.getProperties();
        if (!properties.containsKey(property)) {
            properties.setProperty(property, Integer.toString(first.getAsInt()));
        }
        return Integer.parseInt(properties.getProperty(property));
    }

    private static Path directory() {
        Properties properties = System.getProperties();
        if (!properties.containsKey(DIRECTORY)) {
            try {
                Path directory = Files.createTempDirectory("leadnest-test-");
                RunDirectory run = new RunDirectory(directory.resolve("run"));
                Watchdog.guard(run);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> removeAll(directory, run), "stop-servers"));
                properties.setProperty(DIRECTORY, directory.toString());
            } catch (IOException e) {
                throw new UncheckedIOException("no directory for the test servers", e);
            }
        }
        return Path.of(properties.getProperty(DIRECTORY));
    }

    private static void removeAll(Path directory, RunDirectory run) {
        run.names().forEach(name -> run.find(name).ifPresent(ServerEnd::now));
        try {
            DirectoryTree.delete(directory);
        } catch (IOException left) {
            System.err.println("left behind: " + directory + " (" + left.getMessage() + ")");
        }
    }
}
