package com.leadnest.lead.listing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a person typed to find a lead. Each word has to stand somewhere in the name, the e-mail address, the phone
 * number or the company. What looks like a phone number is compared by its digits, however it is written.
 */
record SearchTerm(List<String> words) {

    private static final int MOST_WORDS = 6;
    /** A trigram index finds nothing shorter. */
    private static final int INDEXED_LENGTH = 3;

    private static final int PHONE_DIGITS = 3;

    static SearchTerm of(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.matches("\\+?[0-9 ().\\-/]+")) {
            String digits = text.replaceAll("[^0-9]", "");
            if (digits.length() >= PHONE_DIGITS) {
                return new SearchTerm(List.of(digits));
            }
        }
        return new SearchTerm(Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                // The longest first: it is the rarest as a rule, and it is the one the index is asked for.
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the index can look for it. */
    boolean isIndexed() {
        return words.get(0).length() >= INDEXED_LENGTH;
    }

    /** For LIKE ALL. */
    String[] patterns() {
        return words.stream()
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }
}
