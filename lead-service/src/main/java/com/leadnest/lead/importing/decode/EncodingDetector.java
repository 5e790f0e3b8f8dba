package com.leadnest.lead.importing.decode;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set: byte order mark, UTF-16 by its zeros, UTF-8 by validity of the whole content, and only then
 * a guess by letter frequencies, with Windows-1252 as the last word because it is what spreadsheets of the west write.
 */
public final class EncodingDetector {

    /** What is looked at where looking at everything would be too slow. */
    public static final int SAMPLE_BYTES = 256 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Fewer letters outside ASCII than this say too little about a language to trust a guess. */
    private static final int TRUSTED_LETTERS = 24;

    private EncodingDetector() {}

    /** Reads the whole file once: an accent at its end decides as much as one at its start. */
    public static TextEncoding detect(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE_BYTES);
        }
        TextEncoding marked = byMark(head);
        if (marked != null) {
            return marked;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE_BYTES)) {
            return byContent(head, Utf8Census.of(in));
        }
    }

    /** The same on a sample that may end inside a letter. */
    public static TextEncoding detect(byte[] head) {
        TextEncoding marked = byMark(head);
        if (marked != null) {
            return marked;
        }
        try {
            return byContent(head, Utf8Census.of(new ByteArrayInputStream(head)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The encoding a caller demands.
     *
     * @param name a charset name such as {@code windows-1252}
     * @throws FileRefused when this Java does not know it
     */
    public static TextEncoding named(String name, byte[] head) {
        try {
            Charset charset = Charset.forName(name.strip());
            TextEncoding marked = byMark(head);
            if (marked != null && marked.bomLength() > 0 && marked.charset().equals(charset)) {
                return marked;
            }
            return new TextEncoding(charset, 0, true);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw FileRefused.unusable("unknown_charset", "The character set '" + name + "' is not known.");
        }
    }

    private static TextEncoding byMark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, true);
        }
        if (starts(head, 0x00, 0x00, 0xFE, 0xFF)) {
            return new TextEncoding(Charset.forName("UTF-32BE"), 4, true);
        }
        if (starts(head, 0xFF, 0xFE, 0x00, 0x00)) {
            return new TextEncoding(Charset.forName("UTF-32LE"), 4, true);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, true);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, true);
        }
        return utf16ByZeros(head);
    }

    /** Western UTF-16 without a mark: nearly every second byte is zero, and nearly none of the others. */
    private static TextEncoding utf16ByZeros(byte[] head) {
        int pairs = Math.min(head.length, 4096) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += head[2 * i] == 0 ? 1 : 0;
            odd += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs >= 4 && odd > pairs * 0.7 && even < pairs * 0.05) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, true);
        }
        if (pairs >= 4 && even > pairs * 0.7 && odd < pairs * 0.05) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, true);
        }
        return null;
    }

    private static TextEncoding byContent(byte[] head, Utf8Census census) {
        if (census.invalid() == 0) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, false);
        }
        // A few bad bytes in a text full of valid multi-byte letters are damage, not another charset.
        if (census.letters() > 4 * census.invalid()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, true);
        }
        return new TextEncoding(guess(head), 0, true);
    }

    private static Charset guess(byte[] head) {
        int high = 0;
        for (byte value : head) {
            high += value < 0 ? 1 : 0;
        }
        if (high < TRUSTED_LETTERS) {
            return WINDOWS_1252;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(head, 0, head.length);
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        if (found == null || !Charset.isSupported(found) || !hasForeignWords(head, Charset.forName(found))) {
            return WINDOWS_1252;
        }
        return Charset.forName(found);
    }

    /**
     * A guess of a non-western charset must yield words of that script. Single accents among ASCII letters, which
     * letter statistics often take for Hebrew or Cyrillic, do not.
     */
    private static boolean hasForeignWords(byte[] head, Charset charset) {
        String name = charset.name();
        if (name.equals("ISO-8859-1") || name.equals("US-ASCII") || name.equals("UTF-8")) {
            return false;
        }
        String text = new String(Arrays.copyOf(head, Math.min(head.length, 65_536)), charset);
        long foreign = text.codePoints()
                .filter(c -> c > 0x36F && Character.isLetter(c))
                .count();
        long beside = 0;
        for (int i = 1; i < text.length(); i++) {
            beside += isForeign(text.charAt(i)) && isForeign(text.charAt(i - 1)) ? 1 : 0;
        }
        return foreign > 0 && beside * 2 > foreign;
    }

    private static boolean isForeign(char c) {
        return c > 0x36F && Character.isLetter(c);
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
