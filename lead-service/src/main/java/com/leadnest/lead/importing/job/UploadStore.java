package com.leadnest.lead.importing.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Uploaded files until they are imported. A file is there whole or not at all: it is forced to disk under another name
 * and renamed. All replicas see the same directory.
 */
@Singleton
public class UploadStore {

    private final Path root;

    @Inject
    public UploadStore(ImportConfig config) {
        this.root = config.dataDir().resolve("uploads");
    }

    /** Takes over a received file; afterwards it survives a power cut. Blocks. */
    public void keep(Path received, UUID business, UUID job) throws IOException {
        Path target = path(business, job);
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(job + ".part");
        try {
            move(received, part);
            force(part, StandardOpenOption.WRITE);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            force(target.getParent(), StandardOpenOption.READ);
        } catch (IOException failed) {
            Files.deleteIfExists(part);
            throw failed;
        }
    }

    /** Where the file of an import is. */
    public Path path(UUID business, UUID job) {
        return root.resolve(business.toString()).resolve(job.toString());
    }

    /** Forgets the file of an import that is over. Blocks. */
    public void drop(UUID business, UUID job) throws IOException {
        Files.deleteIfExists(path(business, job));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (java.nio.file.AtomicMoveNotSupportedException otherVolume) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            Files.delete(from);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
