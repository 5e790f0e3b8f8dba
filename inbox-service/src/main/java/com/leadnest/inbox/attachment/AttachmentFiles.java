package com.leadnest.inbox.attachment;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.TooLargeProblem;
import com.leadnest.kernel.problem.UnsupportedMediaProblem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The bytes of attachments. A file is there whole or not at all: it is forced to disk under another name and renamed.
 * All replicas see the same directory. Everything here blocks.
 */
@Singleton
public class AttachmentFiles {

    private static final int HEAD = 512;

    private final Path root;
    private final long largest;

    @Inject
    AttachmentFiles(AttachmentConfig config) {
        this.root = config.dataDir().resolve("attachments");
        this.largest = config.maxFileBytes();
    }

    /**
     * Keeps a file.
     *
     * @param name as its sender called it; a path in it is dropped
     * @throws TooLargeProblem above 10 MB
     * @throws UnsupportedMediaProblem when its content is of no kind that is taken
     */
    public StoredFile keep(UUID business, String name, byte[] content) throws IOException {
        if (content.length > largest) {
            throw tooLarge();
        }
        String type = ContentKind.of(content, content.length, name)
                .orElseThrow(AttachmentFiles::unsupported)
                .mediaType();
        UUID id = TypeId.newId();
        Path target = path(business, id);
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(id + ".part");
        Files.write(part, content);
        return finish(business, part, new StoredFile(id, FileName.of(name, type), type, content.length));
    }

    /** Takes over an upload; see {@link #keep(UUID, String, byte[])}. */
    public StoredFile keep(UUID business, String name, Path upload) throws IOException {
        long size = Files.size(upload);
        if (size > largest) {
            throw tooLarge();
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(upload)) {
            head = in.readNBytes(HEAD);
        }
        String type = ContentKind.of(head, head.length, name)
                .orElseThrow(AttachmentFiles::unsupported)
                .mediaType();
        UUID id = TypeId.newId();
        Path target = path(business, id);
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(id + ".part");
        Files.copy(upload, part);
        return finish(business, part, new StoredFile(id, FileName.of(name, type), type, size));
    }

    private StoredFile finish(UUID business, Path part, StoredFile file) throws IOException {
        Path target = path(business, file.id());
        try {
            force(part, StandardOpenOption.WRITE);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            force(target.getParent(), StandardOpenOption.READ);
            return file;
        } catch (IOException failed) {
            Files.deleteIfExists(part);
            throw failed;
        }
    }

    /** Where a file is. */
    public Path path(UUID business, UUID id) {
        return root.resolve(business.toString()).resolve(id.toString());
    }

    /** The largest file that is kept, in bytes. */
    public long largest() {
        return largest;
    }

    /** Removes a file that no message owns. */
    public void remove(UUID business, UUID id) throws IOException {
        Files.deleteIfExists(path(business, id));
    }

    private static TooLargeProblem tooLarge() {
        return new TooLargeProblem("A file may have 10 MB at most.");
    }

    private static UnsupportedMediaProblem unsupported() {
        return new UnsupportedMediaProblem(
                "This kind of file is not taken. Images, PDF, office documents, text, calendars, audio and video are.");
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
