package com.leadnest.inbox.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file in a mail, not decoded yet.
 *
 * @param name as its sender called it, or null
 */
public record FilePart(String name, Part part) {

    /**
     * Its bytes.
     *
     * @param most one byte more than this at most is read, so that whoever asks sees that it is too large
     * @throws IOException when it cannot be decoded
     */
    public byte[] bytes(long most) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, most + 1));
        } catch (MessagingException broken) {
            throw new IOException("A file of a mail cannot be decoded", broken);
        }
    }
}
