package com.leadnest.lead.importing.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings compared as people read them: without case, accents, punctuation and double spaces. */
final class HeaderName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int KEY_LENGTH = 60;

    private HeaderName() {}

    /** {@code "E-mail 1 - Value"} becomes {@code "e mail 1 value"}. */
    static String normalise(String header) {
        String plain = MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKD))
                .replaceAll("");
        // camelCase of APIs ("firstName") reads as two words
        String spaced = plain.replaceAll("([a-z])([A-Z])", "$1 $2");
        return NOT_WORD.matcher(spaced.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                .replaceAll(" ")
                .strip();
    }

    /** The key of a custom field for the heading: {@code which_treatment_are_you_interested_in}; never empty. */
    static String key(String header, int index) {
        String key = normalise(header).replace(' ', '_');
        if (key.length() > KEY_LENGTH) {
            key = key.substring(0, KEY_LENGTH).replaceAll("_+$", "");
        }
        return key.isEmpty() ? "column_" + (index + 1) : key;
    }
}
