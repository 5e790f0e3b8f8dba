package com.leadnest.bench.sends;

import java.util.Map;

/** Steps of sequences, as the API takes them. */
final class StepsOf {

    private StepsOf() {}

    static Map<String, Object> text(String key) {
        return Map.of("key", key, "type", "sms", "purpose", "marketing", "text", words(key));
    }

    static Map<String, Object> mail(String key) {
        return Map.of(
                "key",
                key,
                "type",
                "email",
                "purpose",
                "marketing",
                "subject",
                words(key),
                "text",
                "Hello {first_name}, this is a mail of " + words(key));
    }

    static Map<String, Object> pause(String key, int minutes) {
        return Map.of("key", key, "type", "wait", "minutes", minutes);
    }

    /** By these words a message is known at its provider. */
    static String words(String key) {
        return "bench step " + key;
    }
}
