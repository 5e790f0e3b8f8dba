package com.leadnest.inbox.optout;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it would be spoken: lower case words with one space between them. Punctuation, emoji and invisible signs are
 * gone, letters in other clothes (full width, bold mathematical, accented) are plain ones.
 *
 * @param words e.g. {@code please dont text me}
 */
record Said(String words) {

    /** Zero-width signs and other format characters stand inside of words; combining marks sit on letters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Me}\\x{FE0F}\\x{200D}]");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['\\u2018\\u2019\\u02BC`\\u00B4](?=\\p{L})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Said of(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = APOSTROPHE.matcher(plain).replaceAll("");
        return new Said(
                OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int count() {
        return isEmpty() ? 0 : words.split(" ").length;
    }
}
