package com.leadnest.lead.importing.decode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Names files that are no text by their first bytes, whatever their name ends in. */
public final class ContentKind {

    private static final String SAVE_AS_CSV = " Save it as CSV (in Excel: File, Save As, CSV UTF-8) and upload that.";

    private static final List<Magic> KNOWN = List.of(
            new Magic(ascii("%PDF-"), "a PDF document."),
            new Magic(bytes(0x89, 'P', 'N', 'G'), "a PNG image."),
            new Magic(bytes(0xFF, 0xD8, 0xFF), "a JPEG image."),
            new Magic(ascii("GIF8"), "a GIF image."),
            new Magic(bytes(0x1F, 0x8B), "a gzip archive. Unpack it and upload the CSV inside."),
            new Magic(ascii("7z\u00BC\u00AF"), "a 7-Zip archive. Unpack it and upload the CSV inside."),
            new Magic(ascii("Rar!"), "a RAR archive. Unpack it and upload the CSV inside."),
            new Magic(ascii("{\\rtf"), "an RTF document." + SAVE_AS_CSV),
            new Magic(ascii("SQLite format 3"), "a SQLite database."),
            new Magic(ascii("PAR1"), "a Parquet file." + SAVE_AS_CSV),
            new Magic(ascii("\u007FELF"), "a program."));

    private ContentKind() {}

    /**
     * Refuses what cannot be a table of text.
     *
     * @param head the first bytes of the file
     * @throws FileRefused naming what the file is
     */
    public static void requireText(byte[] head) {
        if (isZip(head)) {
            throw FileRefused.wrongType("This is a ZIP archive. Unpack it and upload the CSV inside.");
        }
        if (startsWith(head, bytes(0xD0, 0xCF, 0x11, 0xE0))) {
            throw FileRefused.wrongType("This is " + containerKind(head));
        }
        for (Magic magic : KNOWN) {
            if (startsWith(head, magic.bytes())) {
                throw FileRefused.wrongType("This is " + magic.name());
            }
        }
        String start = new String(head, 0, Math.min(head.length, 256), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(java.util.Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw FileRefused.wrongType("This is a web page." + SAVE_AS_CSV);
        }
    }

    /** Whether this is a ZIP archive, which a workbook of Excel 2007 and newer is as well. */
    public static boolean isZip(byte[] head) {
        return startsWith(head, ascii("PK\u0003\u0004"));
    }

    /** What a ZIP archive is that is no workbook, by the names in it. */
    public static String zipWithout(List<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return "a binary Excel workbook (.xlsb). Save it as .xlsx or CSV and upload that.";
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return "an OpenDocument file (.ods)." + SAVE_AS_CSV;
        }
        if (names.contains("word/document.xml")) {
            return "a Word document.";
        }
        return "a ZIP archive. Unpack it and upload the CSV inside.";
    }

    /** Excel wraps what it encrypts into the container that its old format was; the names in it are UTF-16. */
    private static String containerKind(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_16LE);
        return text.contains("EncryptedPackage")
                ? "an Excel workbook with a password. Take the password off, save it and upload that."
                : "an old Excel workbook (.xls), or one with a password." + SAVE_AS_CSV;
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... values) {
        byte[] result = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = (byte) values[i];
        }
        return result;
    }

    private record Magic(byte[] bytes, String name) {}
}
