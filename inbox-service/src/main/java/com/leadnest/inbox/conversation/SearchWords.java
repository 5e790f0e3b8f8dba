package com.leadnest.inbox.conversation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What someone looks for: all words have to be in one message, or all in a person's name and addresses. */
record SearchWords(List<String> words) {

    private static final int MOST = 8;

    /** Null for nothing to look for. */
    static SearchWords of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return new SearchWords(Arrays.stream(
                        text.toLowerCase(Locale.ROOT).replace("\0", "").strip().split("\\s+"))
                .distinct()
                .limit(MOST)
                // The longest first: it is the rarest as a rule, and the one the index is asked for.
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    /** For LIKE ALL. */
    String[] patterns() {
        return words.stream()
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }
}
