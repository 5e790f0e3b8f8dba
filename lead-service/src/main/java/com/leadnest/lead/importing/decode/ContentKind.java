package com.leadnest.lead.importing.decode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Names files that are no text by their first bytes, whatever their name ends in. */
public final class ContentKind {

    private static final String SAVE_AS_CSV = " Save it as CSV (in Excel: File, Save As, CSV UTF-8) and upload that.";

    private static final List<Magic> KNOWN = List.of(
            new Magic(bytes(0xD0, 0xCF, 0x11, 0xE0), "an old Excel workbook (.xls)." + SAVE_AS_CSV),
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
        if (startsWith(head, ascii("PK\u0003\u0004"))) {
            throw FileRefused.wrongType("This is " + zipKind(head));
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

    /** True for a workbook of Excel 2007 and newer. */
    public static boolean isWorkbook(byte[] head) {
        return startsWith(head, ascii("PK\u0003\u0004")) && zipKind(head).contains("Excel");
    }

    private static String zipKind(byte[] head) {
        String names = new String(head, StandardCharsets.ISO_8859_1);
        if (names.contains("xl/") || names.contains("[Content_Types].xml")) {
            return "an Excel workbook (.xlsx)." + SAVE_AS_CSV;
        }
        if (names.contains("opendocument.spreadsheet")) {
            return "an OpenDocument spreadsheet (.ods)." + SAVE_AS_CSV;
        }
        return "a ZIP archive. Unpack it and upload the CSV inside.";
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
