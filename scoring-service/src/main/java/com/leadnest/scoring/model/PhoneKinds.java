package com.leadnest.scoring.model;

import java.util.Set;

/**
 * Tells whether a phone number can be one. Numbers of stored leads arrive as E.164 from
 * lead-service, which does the real parsing; this only sorts what the bulk endpoint is handed too.
 */
final class PhoneKinds {

    /** ITU-T E.164: at most 15 digits; the shortest national numbers in use have 7. */
    private static final int FEWEST_DIGITS = 7;

    private static final int MOST_DIGITS = 15;

    /** Beyond this it is a text, not a number with decoration. */
    private static final int LONGEST_TEXT = 40;

    /** North American Numbering Plan, easily recognisable codes for toll-free service. */
    private static final Set<String> TOLL_FREE = Set.of("800", "833", "844", "855", "866", "877", "888");

    private PhoneKinds() {}

    static Level of(String phone) {
        if (phone == null || phone.isBlank()) {
            return Level.PHONE_NONE;
        }
        String digits = phone.length() > LONGEST_TEXT ? "" : digits(phone);
        if (digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS || isOneDigit(digits)) {
            return Level.PHONE_BROKEN;
        }
        return isTollFree(phone.strip(), digits) ? Level.PHONE_TOLL_FREE : Level.PHONE_REACHABLE;
    }

    private static String digits(String phone) {
        StringBuilder digits = new StringBuilder(phone.length());
        for (int i = 0; i < phone.length(); i++) {
            if (phone.charAt(i) >= '0' && phone.charAt(i) <= '9') {
                digits.append(phone.charAt(i));
            }
        }
        return digits.toString();
    }

    /** 000 000 0000 and the like; the country code may differ, so the last seven decide. */
    private static boolean isOneDigit(String digits) {
        String tail = digits.substring(digits.length() - FEWEST_DIGITS);
        return tail.chars().allMatch(c -> c == tail.charAt(0));
    }

    private static boolean isTollFree(String phone, String digits) {
        return phone.startsWith("+1") && digits.length() == 11 && TOLL_FREE.contains(digits.substring(1, 4));
    }
}
