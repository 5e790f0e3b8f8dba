package com.leadnest.inbox.consent;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Custom fields that say a person agreed to texts, as exports and forms call them. */
final class ConsentField {

    private static final Set<String> NAMES = Set.of(
            "smsconsent",
            "smsoptin",
            "smsoptedin",
            "smspermission",
            "smsmarketingconsent",
            "smsmarketingoptin",
            "textconsent",
            "textoptin",
            "textingconsent",
            "textmessageconsent",
            "consenttotext",
            "consenttosms",
            "tcpaconsent",
            "acceptssmsmarketing");

    private static final Set<String> YES = Set.of(
            "yes",
            "y",
            "true",
            "1",
            "x",
            "on",
            "opted in",
            "opted_in",
            "opt in",
            "optin",
            "subscribed",
            "agreed",
            "consented");

    private ConsentField() {}

    /** The key of the first field that says yes, or null. Anything but a clear yes is no. */
    static String saysYes(Map<String, Object> fields) {
        if (fields == null) {
            return null;
        }
        return fields.entrySet().stream()
                .filter(field -> NAMES.contains(letters(field.getKey())) && isYes(field.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static boolean isYes(Object value) {
        return Boolean.TRUE.equals(value)
                || value instanceof Number number && number.doubleValue() == 1
                || value instanceof String text && YES.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static String letters(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
