package com.leadnest.inbox.inbound;

import com.leadnest.inbox.attachment.AttachmentFiles;
import com.leadnest.inbox.attachment.StoredFile;
import com.leadnest.inbox.mail.FilePart;
import com.leadnest.inbox.mail.ReadMail;
import com.leadnest.kernel.problem.TooLargeProblem;
import com.leadnest.kernel.problem.UnsupportedMediaProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The files of a mail, on disk before the transaction that gives them to a message.
 *
 * @param stored those that were taken
 * @param left the others and why, for the reader of the mail: a file is never lost without a word
 */
record KeptFiles(List<StoredFile> stored, List<String> left) {

    private static final Logger LOG = Logger.getLogger(KeptFiles.class);

    /** Blocks. @throws UncheckedIOException when the disk does not take them; then nothing is left on it */
    static KeptFiles keep(AttachmentFiles files, UUID business, ReadMail mail) {
        List<StoredFile> stored = new ArrayList<>();
        List<String> left = new ArrayList<>(mail.left());
        try {
            for (FilePart file : mail.files()) {
                keep(files, business, file, stored, left);
            }
        } catch (IOException full) {
            new KeptFiles(stored, left).discard(files, business);
            throw new UncheckedIOException(full);
        }
        return new KeptFiles(stored, left);
    }

    private static void keep(
            AttachmentFiles files, UUID business, FilePart file, List<StoredFile> stored, List<String> left)
            throws IOException {
        String name = file.name() == null ? "a file without a name" : file.name();
        byte[] content;
        try {
            content = file.bytes(files.largest());
        } catch (IOException broken) {
            left.add(name + " (it cannot be decoded)");
            return;
        }
        try {
            stored.add(files.keep(business, file.name(), content));
        } catch (TooLargeProblem tooLarge) {
            left.add(name + " (larger than 10 MB)");
        } catch (UnsupportedMediaProblem unknown) {
            left.add(name + " (a kind of file that is not taken)");
        }
    }

    /** What no message has come to own. */
    void discard(AttachmentFiles files, UUID business) {
        for (StoredFile file : stored) {
            try {
                files.remove(business, file.id());
            } catch (IOException stays) {
                LOG.warnf("A file of a mail stays behind: %s", stays.getMessage());
            }
        }
    }

    /** The text with what was left out behind it. */
    String noted(String text) {
        return left.isEmpty() ? text : (text + "\n\n[Not kept: " + String.join(", ", left) + "]").strip();
    }
}
