package com.leadnest.inbox.channel;

/**
 * Parts a text is cut into. 3GPP TS 23.038: 160 characters of the GSM alphabet in one part, 153 in each of several;
 * with any other character UCS-2, 70 and 67.
 */
public final class SmsSegments {

    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each takes an escape before it, so it counts twice. */
    private static final String GSM_EXTENSION = "\f^{}\\[~]|€";

    private SmsSegments() {}

    /** At least 1. */
    public static int count(String text) {
        int septets = septets(text);
        return septets >= 0 ? parts(septets, 160, 153) : parts(text.length(), 70, 67);
    }

    /** Length in the GSM alphabet, or -1 when it has not all of the characters. */
    private static int septets(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (GSM_EXTENSION.indexOf(text.charAt(i)) >= 0) {
                length += 2;
            } else if (GSM.indexOf(text.charAt(i)) >= 0) {
                length++;
            } else {
                return -1;
            }
        }
        return length;
    }

    private static int parts(int length, int single, int several) {
        return length <= single ? 1 : (length + several - 1) / several;
    }
}
