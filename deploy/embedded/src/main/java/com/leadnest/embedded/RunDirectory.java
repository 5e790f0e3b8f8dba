package com.leadnest.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The processes that belong to one run, one {@code <name>.pid} file each: the pid, and on the second line when the
 * process started. A number alone may belong to somebody else after a crash or a reboot; number and start time do not.
 */
public final class RunDirectory {

    /** The kernel counts starts in ticks since boot, so two readings of one start can differ by a little. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(2);

    private final Path directory;

    /** @param directory is created when it is missing */
    public RunDirectory(Path directory) {
        try {
            this.directory = Files.createDirectories(directory.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + directory, e);
        }
    }

    public Path path() {
        return directory;
    }

    public void record(String name, ProcessHandle process) throws IOException {
        long started = process.info().startInstant().orElse(Instant.now()).toEpochMilli();
        Files.writeString(pidFile(name), process.pid() + "\n" + started + "\n");
    }

    /** The recorded process, if it still runs and is the one that was recorded. */
    public Optional<ProcessHandle> find(String name) {
        try {
            List<String> lines = Files.readAllLines(pidFile(name));
            long pid = Long.parseLong(lines.get(0).trim());
            Instant started = Instant.ofEpochMilli(Long.parseLong(lines.get(1).trim()));
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(found -> startedAt(found, started));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException absentOrTorn) {
            return Optional.empty();
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(pidFile(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> names() {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> names = new ArrayList<>();
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".pid"))
                    .sorted()
                    .forEach(file -> names.add(file.substring(0, file.length() - 4)));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pidFile(String name) {
        return directory.resolve(name + ".pid");
    }

    private static boolean startedAt(ProcessHandle process, Instant recorded) {
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(recorded, actual).abs().compareTo(START_TOLERANCE) <= 0)
                .orElse(false);
    }
}
