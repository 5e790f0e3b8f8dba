package com.leadnest.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once per machine from the Maven artifact of this platform. */
final class PostgresBinaries {

    private static final String VERSION = "18.4";

    private PostgresBinaries() {}

    /** @return the directory that holds bin, lib and share */
    static synchronized Path directory() throws IOException {
        Path home = Path.of(System.getProperty("java.io.tmpdir"), "leadnest-postgresql-" + VERSION + "-" + user());
        if (Files.exists(home.resolve("complete"), LinkOption.NOFOLLOW_LINKS)) {
            return home;
        }
        // Unpacked beside and moved into place: two runs that start together never see half a server.
        Path fresh = Files.createTempDirectory(home.getFileName() + "-");
        unpack(fresh);
        Files.createFile(fresh.resolve("complete"));
        // PostgreSQL runs as another user when we are root, and a temporary directory is closed to others.
        fresh.toFile().setReadable(true, false);
        fresh.toFile().setExecutable(true, false);
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            return home;
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException otherWasFaster) {
            return home;
        } catch (IOException other) {
            return fresh;
        }
    }

    private static void unpack(Path target) throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "Darwin" : "Linux";
        String hardware = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, hardware);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    unpackFile(tar, entry, file);
                }
            }
        }
    }

    private static void unpackFile(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0) {
            file.toFile().setExecutable(true, false);
        }
    }

    private static String user() {
        return System.getProperty("user.name", "user").replaceAll("[^A-Za-z0-9]", "_");
    }
}
