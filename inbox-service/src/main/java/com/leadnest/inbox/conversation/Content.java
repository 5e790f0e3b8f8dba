package com.leadnest.inbox.conversation;

/**
 * What a message says.
 *
 * @param subject of an e-mail or a task, or null
 * @param text plain text, or null
 * @param html of an e-mail, or null
 */
public record Content(String subject, String text, String html) {

    private static final int PREVIEW = 200;

    /** PostgreSQL's text has no place for U+0000, and mail from outside may carry it. */
    public Content {
        subject = clean(subject);
        text = clean(text);
        html = clean(html);
    }

    public static Content text(String text) {
        return new Content(null, text, null);
    }

    /** The first 200 characters of the text on one line; the subject when there is none. */
    public String preview() {
        String all = text == null || text.isBlank() ? subject : text;
        if (all == null) {
            return "";
        }
        String line = all.strip().replaceAll("\\s+", " ");
        return line.length() <= PREVIEW ? line : line.substring(0, line.offsetByCodePoints(0, codePoints(line)));
    }

    private static int codePoints(String line) {
        return line.codePointCount(0, Character.isHighSurrogate(line.charAt(PREVIEW - 1)) ? PREVIEW - 1 : PREVIEW);
    }

    private static String clean(String text) {
        return text == null || text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
