package com.leadnest.inbox.attachment;

import java.util.Map;

/** Names of files as senders give them, made harmless: no path, no control character, not without end. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf",
            ".pdf",
            "image/png",
            ".png",
            "image/jpeg",
            ".jpg",
            "image/gif",
            ".gif",
            "text/plain",
            ".txt");

    private FileName() {}

    /** @param type of the content, which gives a nameless file its ending */
    static String of(String given, String type) {
        String name = given == null ? "" : given;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Direction marks can show exe.pdf where fdp.exe stands.
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "").strip();
        while (name.startsWith(".")) {
            name = name.substring(1);
        }
        if (name.isEmpty()) {
            return "file" + ENDINGS.getOrDefault(type, "");
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
