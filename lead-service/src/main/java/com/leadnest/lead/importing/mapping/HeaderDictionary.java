package com.leadnest.lead.importing.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Headings that real exports use, read from {@code headers.txt} beside this class, where they can be added to. */
final class HeaderDictionary {

    private static final Map<String, Known> KNOWN = read();

    private HeaderDictionary() {}

    /** What a heading means, or null when it is not known. */
    static Known find(String header) {
        return KNOWN.get(HeaderName.normalise(header));
    }

    /**
     * @param target the meaning
     * @param rank place in the list of its meaning: of two headings the smaller rank is the better one
     */
    record Known(Target target, int rank) {}

    private static Map<String, Known> read() {
        Map<String, Known> known = new HashMap<>();
        try (InputStream in = HeaderDictionary.class.getResourceAsStream("/importing/headers.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Target target = null;
            String line;
            while ((line = lines.readLine()) != null) {
                String text = line.strip();
                if (text.startsWith("[")) {
                    target = Target.valueOf(text.substring(1, text.length() - 1).toUpperCase(Locale.ROOT));
                } else if (!text.isEmpty() && !text.startsWith("#")) {
                    known.putIfAbsent(HeaderName.normalise(text), new Known(target, known.size()));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(known);
    }
}
