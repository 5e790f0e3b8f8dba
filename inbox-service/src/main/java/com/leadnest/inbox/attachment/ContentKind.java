package com.leadnest.inbox.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file is, by its first bytes. Its name and the type its sender claims count only where the content leaves
 * several open: office documents are all ZIP archives, calendars and tables are all text.
 *
 * @param mediaType it is served with; never one that a browser would run
 */
record ContentKind(String mediaType) {

    private static final int TEXT_LOOK = 512;
    private static final char DELETE = 0x7f;

    /** Signatures from the file formats' own specifications: offset, bytes, type. */
    private record Signature(int offset, String bytes, String type) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(0, "%PDF-", "application/pdf"),
            new Signature(0, "\u0089PNG\r\n\u001a\n", "image/png"),
            new Signature(0, "\u00ff\u00d8\u00ff", "image/jpeg"),
            new Signature(0, "GIF87a", "image/gif"),
            new Signature(0, "GIF89a", "image/gif"),
            new Signature(8, "WEBP", "image/webp"),
            new Signature(8, "WAVE", "audio/wav"),
            new Signature(4, "ftyphei", "image/heic"),
            new Signature(4, "ftypM4A", "audio/mp4"),
            new Signature(4, "ftyp", "video/mp4"),
            new Signature(0, "ID3", "audio/mpeg"),
            new Signature(0, "\u00ff\u00fb", "audio/mpeg"),
            new Signature(0, "OggS", "audio/ogg"),
            new Signature(0, "#!AMR", "audio/amr"));

    private static final Map<String, String> ARCHIVES = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt", "application/vnd.oasis.opendocument.text",
            "ods", "application/vnd.oasis.opendocument.spreadsheet");

    private static final Map<String, String> TEXTS =
            Map.of("csv", "text/csv", "ics", "text/calendar", "vcf", "text/vcard", "txt", "text/plain");

    /** Text that something may run or that a browser would: it is not taken under any name. */
    private static final List<String> ACTIVE_TEXT = List.of("<!doctype", "<html", "<script", "<svg", "<?xml", "#!");

    /** Empty for a kind that is not taken. */
    static Optional<ContentKind> of(byte[] content, int length, String name) {
        String head = new String(content, 0, Math.min(length, TEXT_LOOK), StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (head.startsWith(signature.bytes(), signature.offset())) {
                return Optional.of(new ContentKind(signature.type()));
            }
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.ofNullable(ARCHIVES.get(ending(name))).map(ContentKind::new);
        }
        return isPlainText(head)
                ? Optional.of(new ContentKind(TEXTS.getOrDefault(ending(name), "text/plain")))
                : Optional.empty();
    }

    private static boolean isPlainText(String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        return !head.isEmpty()
                && ACTIVE_TEXT.stream().noneMatch(start::startsWith)
                && head.chars()
                        .noneMatch(c -> (c < ' ' || c == DELETE) && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }

    private static String ending(String name) {
        return name == null
                ? ""
                : name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
