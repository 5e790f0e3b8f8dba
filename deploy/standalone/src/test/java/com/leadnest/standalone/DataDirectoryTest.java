package com.leadnest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path root;

    @Test
    void aResetRemovesOnlyWhatARunHasMade() throws Exception {
        Files.writeString(root.resolve("letter.txt"), "mine");
        Files.createDirectories(root.resolve("postgres/base"));
        Files.writeString(root.resolve("postgres/base/1"), "ours");
        DataDirectory data = DataDirectory.take(root);
        Secrets.in(data.path("secrets.properties"));

        data.clear();
        data.release();

        assertThat(root.resolve("letter.txt")).hasContent("mine");
        assertThat(root.resolve("postgres")).doesNotExist();
        assertThat(root.resolve("secrets.properties")).doesNotExist();
    }

    @Test
    void secretsAreMadeOnceAndAreTheUsersAlone() throws Exception {
        Path file = root.resolve("secrets.properties");

        Secrets first = Secrets.in(file);

        assertThat(Secrets.in(file)).isEqualTo(first);
        assertThat(first.jwtSecret()).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(first.databasePassword());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void endsWhatAKilledRunHasLeftBehind() throws Exception {
        Process leftover = new ProcessBuilder("sleep", "300").start();
        DataDirectory data = DataDirectory.take(root);
        data.run().record("kafka", leftover.toHandle());

        data.endLeftovers();
        data.release();

        assertThat(leftover.isAlive()).isFalse();
        assertThat(data.run().names()).isEmpty();
    }
}
