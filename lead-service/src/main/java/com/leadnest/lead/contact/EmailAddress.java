package com.leadnest.lead.contact;

import java.util.Locale;

/**
 * E-mail addresses as leads have them: what a mail server of today would take (RFC 5321 without quoted local
 * parts and address literals, RFC 6531 letters), lower case, so that one person is one address.
 */
public final class EmailAddress {

    /** RFC 5321, 4.5.3.1.3, without the angle brackets. */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL = 64;
    private static final int MAX_LABEL = 63;
    private static final String LOCAL_EXTRA = "!#$%&'*+-/=?^_`{|}~";

    private EmailAddress() {}

    /** The address as it is stored, or null when it is none. */
    public static String normalise(String written) {
        String address = written.strip();
        if (address.regionMatches(true, 0, "mailto:", 0, 7)) {
            address = address.substring(7).strip();
        }
        address = address.toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        if (address.length() > MAX_LENGTH || at < 1 || at > MAX_LOCAL) {
            return null;
        }
        return isLocal(address, at) && isDomain(address, at + 1) ? address : null;
    }

    private static boolean isLocal(String address, int end) {
        char before = '.';
        for (int i = 0; i < end; i++) {
            char c = address.charAt(i);
            boolean dot = c == '.';
            if (dot ? before == '.' : !isWordLetter(c) && LOCAL_EXTRA.indexOf(c) < 0) {
                return false;
            }
            before = c;
        }
        return before != '.';
    }

    private static boolean isDomain(String address, int start) {
        int labels = 0;
        int from = start;
        while (true) {
            int dot = address.indexOf('.', from);
            int end = dot < 0 ? address.length() : dot;
            if (!isLabel(address, from, end)) {
                return false;
            }
            labels++;
            if (dot < 0) {
                return labels > 1 && end - from > 1 && !isDigit(address.charAt(from));
            }
            from = dot + 1;
        }
    }

    private static boolean isLabel(String address, int from, int end) {
        if (from >= end || end - from > MAX_LABEL || address.charAt(from) == '-' || address.charAt(end - 1) == '-') {
            return false;
        }
        for (int i = from; i < end; i++) {
            char c = address.charAt(i);
            if (c != '-' && !isWordLetter(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordLetter(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c) || c > 127 && isForeignLetter(c);
    }

    /** Letters, marks and halves of letters beyond the basic plane; no spaces, controls or invisible signs. */
    private static boolean isForeignLetter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
