package com.leadnest.lead.importing.decode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Finds out how a file is written, and refuses it with a reason when it is no table of text. */
public final class DialectDetector {

    private DialectDetector() {}

    /**
     * Looks at the whole file.
     *
     * @param charset name that overrules detection, or null
     * @param delimiter one character, or {@code tab}, that overrules detection, or null
     * @throws FileRefused when the content cannot be imported
     */
    public static Dialect detect(Path file, String charset, String delimiter) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw FileRefused.unusable("empty_file", "The file is empty.");
        }
        ContentKind.requireText(head);
        TextEncoding encoding =
                isGiven(charset) ? EncodingDetector.named(charset, head) : EncodingDetector.detect(file);
        String sample = sample(head, encoding);
        requireLetters(sample);
        long headerLine = 1;
        Character declared = null;
        String first = sample.lines().findFirst().orElse("");
        // Excel's own marker: `sep=;` on a line before the header.
        if (first.toLowerCase(Locale.ROOT).startsWith("sep=") && first.length() <= 5) {
            headerLine = 2;
            declared = first.length() == 5 ? first.charAt(4) : '\t';
            sample = sample.substring(Math.min(sample.length(), first.length() + 1));
        }
        char separator =
                isGiven(delimiter) ? named(delimiter) : declared != null ? declared : DelimiterDetector.detect(sample);
        return new Dialect(encoding, separator, headerLine);
    }

    /** The first bytes: what detection and early refusal look at. */
    public static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(EncodingDetector.SAMPLE_BYTES);
        }
    }

    private static String sample(byte[] head, TextEncoding encoding) {
        int length = head.length - (head.length - encoding.bomLength()) % encoding.unitBytes();
        return new String(head, encoding.bomLength(), Math.max(0, length - encoding.bomLength()), encoding.charset());
    }

    /** NULs and other control characters in number are a program's data, not a person's. */
    private static void requireLetters(String sample) {
        if (sample.isBlank()) {
            throw FileRefused.unusable("empty_file", "The file holds nothing but white space.");
        }
        long controls = sample.chars()
                .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != 0x1E && c != 0x1F)
                .count();
        if (controls * 20 > sample.length()) {
            throw FileRefused.wrongType("This is binary data (it is full of NUL or control characters), not a CSV.");
        }
    }

    private static char named(String delimiter) {
        String name = delimiter.equals("\t") ? "tab" : delimiter.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "tab", "\\t" -> '\t';
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "pipe" -> '|';
            default -> {
                if (name.length() != 1 || name.equals("\"") || name.getBytes(StandardCharsets.UTF_8)[0] < ' ') {
                    throw FileRefused.unusable(
                            "unknown_delimiter", "The delimiter must be one character, or the word tab.");
                }
                yield name.charAt(0);
            }
        };
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isEmpty() && !value.equalsIgnoreCase("auto");
    }
}
