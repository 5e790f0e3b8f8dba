package com.leadnest.standalone;

import com.leadnest.embedded.DirectoryTree;
import com.leadnest.embedded.RunDirectory;
import com.leadnest.embedded.Signals;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/** The directory a run keeps everything in. One run at a time holds it. */
final class DataDirectory {

    /** What a reset removes. Nothing else: the directory may be one the user has other things in. */
    private static final List<String> OURS =
            List.of("postgres", "redis", "kafka", "mail", "uploads", "logs", "secrets.properties");

    private final Path root;
    private final RunDirectory run;
    private final FileChannel lockFile;

    private DataDirectory(Path root, RunDirectory run, FileChannel lockFile) {
        this.root = root;
        this.run = run;
        this.lockFile = lockFile;
    }

    /** @throws UserMistake when another run has it */
    static DataDirectory take(Path root) throws IOException {
        RunDirectory run = new RunDirectory(root.resolve("run"));
        FileChannel channel =
                FileChannel.open(run.path().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new UserMistake("another ./leadnest up is running on " + root
                    + ". Stop it first, or give this one its own --data and --port.");
        }
        return new DataDirectory(root, run, channel);
    }

    /** Ends what a run that was killed has left behind. Only processes which that run itself has recorded. */
    void endLeftovers() {
        for (String name : run.names()) {
            run.find(name).ifPresent(process -> {
                Signals.send(name.equals("postgres") ? "INT" : "TERM", process);
                if (!Signals.awaitExit(process, Duration.ofSeconds(10))) {
                    Signals.sendToTree("KILL", process);
                    Signals.awaitExit(process, Duration.ofSeconds(5));
                }
            });
            run.forget(name);
        }
    }

    void clear() throws IOException {
        for (String name : OURS) {
            Path path = root.resolve(name);
            if (Files.isRegularFile(path)) {
                Files.delete(path);
            } else {
                DirectoryTree.delete(path);
            }
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }

    Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    RunDirectory run() {
        return run;
    }

    /** While this file exists the part stays down: how a test keeps a part dead that would be restarted. */
    Path hold(String part) {
        return run.path().resolve(part + ".hold");
    }

    void release() throws IOException {
        lockFile.close();
    }
}
