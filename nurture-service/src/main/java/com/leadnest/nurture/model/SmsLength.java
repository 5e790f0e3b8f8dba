package com.leadnest.nurture.model;

import java.util.Locale;

/**
 * How many parts a text message is cut into, by GSM 03.38 and 03.40: one part holds 160 characters of the GSM alphabet
 * or 70 UTF-16 units of any other text; when there are more, each part loses 7 or 3 to the header that joins them.
 *
 * @param units septets or UTF-16 units
 * @param segments parts; 0 for an empty text
 */
public record SmsLength(Encoding encoding, int units, int segments) {

    /** What a text can be written in. */
    public enum Encoding {
        GSM7(160, 153),
        UCS2(70, 67);

        private final int alone;
        private final int joined;

        Encoding(int alone, int joined) {
            this.alone = alone;
            this.joined = joined;
        }

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Behind an escape: two septets each. */
    private static final String EXTENDED = "\f^{}\\[~]|€";

    /** Counts a text. */
    public static SmsLength of(String text) {
        Encoding encoding = text.chars().allMatch(SmsLength::isGsm) ? Encoding.GSM7 : Encoding.UCS2;
        int units = text.codePoints().map(each -> width(each, encoding)).sum();
        return new SmsLength(encoding, units, units <= encoding.alone ? Math.min(units, 1) : packed(text, encoding));
    }

    /** Two units that belong together are never cut apart, so a part may end one unit early. */
    private static int packed(String text, Encoding encoding) {
        int segments = 1;
        int used = 0;
        for (int each : text.codePoints().toArray()) {
            int width = width(each, encoding);
            if (used + width > encoding.joined) {
                segments++;
                used = 0;
            }
            used += width;
        }
        return segments;
    }

    private static boolean isGsm(int unit) {
        return BASIC.indexOf(unit) >= 0 || EXTENDED.indexOf(unit) >= 0;
    }

    private static int width(int codePoint, Encoding encoding) {
        return encoding == Encoding.GSM7 ? (EXTENDED.indexOf(codePoint) >= 0 ? 2 : 1) : Character.charCount(codePoint);
    }
}
