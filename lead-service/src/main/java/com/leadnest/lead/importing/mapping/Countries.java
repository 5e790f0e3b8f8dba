package com.leadnest.lead.importing.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Country names and codes as spreadsheets write them. */
public final class Countries {

    private static final String[] LANGUAGES = {"en", "fr", "de", "es", "it", "pt", "nl"};
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** ISO 3166-1 alpha-2 of a code or a name, or null when it is no country. */
    public static String code(String text) {
        return CODES.get(HeaderName.normalise(text));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            for (String language : LANGUAGES) {
                codes.putIfAbsent(HeaderName.normalise(country.getDisplayCountry(new Locale(language))), code);
            }
            codes.putIfAbsent(HeaderName.normalise(country.getISO3Country()), code);
            codes.put(HeaderName.normalise(code), code);
        }
        codes.put("usa", "US");
        codes.put("u s a", "US");
        codes.put("u s", "US");
        codes.put("united states of america", "US");
        codes.put("uk", "GB");
        codes.put("england", "GB");
        codes.put("scotland", "GB");
        codes.put("great britain", "GB");
        return Map.copyOf(codes);
    }
}
