package com.leadnest.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    private Path directory;
    private RunDirectory run;
    private Process child;

    @BeforeEach
    void startAChild() throws IOException {
        directory = Files.createTempDirectory("leadnest-watchdog");
        run = new RunDirectory(directory);
        child = new ProcessBuilder("sleep", "300").start();
    }

    @AfterEach
    void endTheChild() throws IOException {
        child.destroyForcibly();
        DirectoryTree.delete(directory);
    }

    @Test
    void endsRecordedProcessesWhenItsStarterIsGone() throws IOException {
        run.record("child", child.toHandle());
        Process watchdog = Watchdog.guard(run);

        watchdog.getOutputStream().close(); // what the kernel does with the pipe of a dead process

        assertThat(Signals.awaitExit(child.toHandle(), LIMIT)).isTrue();
        assertThat(Signals.awaitExit(watchdog.toHandle(), LIMIT)).isTrue();
        assertThat(run.find("child")).isEmpty();
    }

    @Test
    void aPidThatNowBelongsToAnotherProcessIsNotOurs() throws IOException {
        run.record("child", child.toHandle());
        assertThat(run.find("child")).isPresent();

        Files.writeString(directory.resolve("child.pid"), child.pid() + "\n" + 1_000_000L + "\n");

        assertThat(run.find("child")).isEmpty();
    }
}
