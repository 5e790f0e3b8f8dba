package com.leadnest.inbox.picture;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What a picture is by its first bytes; what its server says counts for nothing. No SVG: that is a document. */
final class PictureType {

    private static final int HEAD = 12;
    private static final Map<String, String> BY_START = Map.of(
            "\u0089PNG\r\n\u001a\n",
            "image/png",
            "\u00ff\u00d8\u00ff",
            "image/jpeg",
            "GIF87a",
            "image/gif",
            "GIF89a",
            "image/gif");

    private PictureType() {}

    /** Its media type, or empty for what is none of those that browsers show. */
    static Optional<String> of(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of("image/webp");
        }
        return BY_START.entrySet().stream()
                .filter(known -> head.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
