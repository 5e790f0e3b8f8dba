package com.leadnest.inbox.conversation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What someone looks for: all words have to be in one message, or all in a person's name and addresses.
 *
 * @param digits of what looks like a phone number, however it is written; else null
 */
record SearchWords(List<String> words, String digits) {

    private static final int MOST = 8;
    /** A trigram index finds nothing shorter. */
    private static final int PHONE_DIGITS = 3;

    /** Null for nothing to look for. */
    static SearchWords of(String text) {
        String plain = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replace("\0", "")
                        .strip();
        if (plain.isEmpty()) {
            return null;
        }
        List<String> words = Arrays.stream(plain.split("\\s+"))
                .distinct()
                .limit(MOST)
                // The longest first: it is the rarest as a rule, and the one the index is asked for.
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return new SearchWords(words, phone(plain));
    }

    private static String phone(String text) {
        String digits = text.matches("\\+?[0-9 ().\\-/]+") ? text.replaceAll("[^0-9]", "") : "";
        return digits.length() < PHONE_DIGITS || digits.equals(text) ? null : digits;
    }

    /** For LIKE ALL. */
    String[] patterns() {
        return words.stream()
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    /** The same for the digits, which a number is kept as; null without any. */
    String[] phonePattern() {
        return digits == null ? null : new String[] {"%" + digits + "%"};
    }
}
