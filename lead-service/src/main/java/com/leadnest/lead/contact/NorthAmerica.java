package com.leadnest.lead.contact;

/**
 * The short way for numbers of the United States and Canada, which are most numbers in most files: the library
 * takes microseconds for each. It answers only where the library would answer the same, which a test proves.
 */
final class NorthAmerica {

    private NorthAmerica() {}

    /** E.164, or null when the number has to be read by the library. */
    static String e164(String written, String country) {
        char[] digits = new char[11];
        int count = 0;
        boolean plus = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                if (count == digits.length) {
                    return null;
                }
                digits[count++] = c;
            } else if (c == '+' && i == 0) {
                plus = true;
            } else if (c != ' ' && c != '-' && c != '(' && c != ')' && c != '.') {
                return null;
            }
        }
        boolean home = "US".equals(country) || "CA".equals(country);
        if (count == 11 && digits[0] == '1' && digits[1] >= '2' && (plus || home)) {
            return "+" + new String(digits, 0, 11);
        }
        if (count == 10 && digits[0] >= '2' && home && !plus) {
            return "+1" + new String(digits, 0, 10);
        }
        return null;
    }
}
