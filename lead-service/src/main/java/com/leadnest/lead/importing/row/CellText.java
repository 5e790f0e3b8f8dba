package com.leadnest.lead.importing.row;

import java.util.Set;

/** What a cell holds once the habits of spreadsheets are taken off. */
final class CellText {

    private static final Set<String> PLACEHOLDERS =
            Set.of("n/a", "na", "n.a.", "none", "null", "nil", "-", "--", "?", "#n/a", "not provided", "unknown");

    private CellText() {}

    /** The text without white space around it, or null when nothing is left. */
    static String of(String cell) {
        String text = strip(cell);
        if (text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0) {
            // the guard that exports put before what a spreadsheet would take for a formula
            text = text.substring(1);
        }
        return text.isEmpty() ? null : text;
    }

    /** The same for an e-mail address or a phone number, where "n/a" means nothing. */
    static String ofContact(String cell) {
        String text = of(cell);
        return text == null || PLACEHOLDERS.contains(text.toLowerCase(java.util.Locale.ROOT)) ? null : text;
    }

    private static String strip(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isSpace(cell.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u200B' || c == '\uFEFF' || c == '\u3000';
    }
}
