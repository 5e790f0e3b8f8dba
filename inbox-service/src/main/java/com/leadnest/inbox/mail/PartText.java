package com.leadnest.inbox.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The words of a part, in the charset it names; where that is a lie or unknown, in the likeliest. */
final class PartText {

    private static final int BLOCK = 8192;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PartText() {}

    /** @param most bytes that are read at most */
    static String of(Part part, int most) throws MessagingException {
        byte[] bytes = bytes(part, most);
        return named(part)
                .flatMap(charset -> strictly(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, WINDOWS));
    }

    /** As far as it can be decoded: half a text says more than none. */
    private static byte[] bytes(Part part, int most) throws MessagingException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (InputStream in = part.getInputStream()) {
            byte[] block = new byte[BLOCK];
            int count = in.read(block);
            while (count > 0 && read.size() < most) {
                read.write(block, 0, Math.min(count, most - read.size()));
                count = in.read(block);
            }
        } catch (IOException broken) {
            // what came before it counts
        }
        return read.toByteArray();
    }

    private static Optional<Charset> named(Part part) throws MessagingException {
        try {
            String type = part.getContentType();
            String name = type == null ? null : new ContentType(type).getParameter("charset");
            return name == null
                    ? Optional.empty()
                    : Optional.of(Charset.forName(MimeUtility.javaCharset(name.strip())));
        } catch (ParseException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | UnsupportedOperationException other) {
            return Optional.empty();
        }
    }
}
