package com.leadnest.lead.field;

import com.leadnest.kernel.problem.ValidationProblem;
import java.text.Normalizer;
import java.util.Locale;

/** Keys of custom fields, made from what people call them: {@code Budget (USD)} becomes {@code budget_usd}. */
final class FieldKey {

    private static final int LONGEST = 60;

    private FieldKey() {}

    static String of(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String key = cut.replaceAll("^_+|_+$", "");
        if (key.isEmpty()) {
            throw ValidationProblem.of("label", "must have a letter or a digit");
        }
        return key;
    }
}
