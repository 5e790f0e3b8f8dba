package com.leadnest.nurture.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What texts can say of a lead.
 *
 * @param named values by {@link FieldName} on the wire
 * @param custom values of the business's own fields, by key
 */
public record LeadFields(Map<String, String> named, Map<String, String> custom) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Of a lead of whom nothing is known. */
    public static final LeadFields NONE = new LeadFields(Map.of(), Map.of());

    public LeadFields {
        named = Map.copyOf(named);
        custom = Map.copyOf(custom);
    }

    /**
     * Of a lead.
     *
     * @param name the whole name; its first word is the first name
     * @param customFields texts, numbers or truth values by key; {@code service_interest} can be named by itself too
     */
    public static LeadFields of(
            String name, String email, String phone, String company, Map<String, Object> customFields) {
        Map<String, String> custom = texts(customFields);
        Map<String, String> named = new HashMap<>();
        put(named, FieldName.NAME, name);
        put(named, FieldName.EMAIL, email);
        put(named, FieldName.PHONE, phone);
        put(named, FieldName.COMPANY, company);
        put(named, FieldName.SERVICE_INTEREST, custom.get(FieldName.SERVICE_INTEREST.wire()));
        if (name != null && !name.isBlank()) {
            String[] words = SPACE.split(name.strip(), 2);
            put(named, FieldName.FIRST_NAME, words[0]);
            put(named, FieldName.LAST_NAME, words.length == 2 ? words[1] : null);
        }
        return new LeadFields(named, custom);
    }

    /** These fields, and over them what was given when the person was enrolled; a name nobody knows is a custom field. */
    public LeadFields with(Map<String, Object> given) {
        if (given == null || given.isEmpty()) {
            return this;
        }
        Map<String, String> allNamed = new HashMap<>(named);
        Map<String, String> allCustom = new HashMap<>(custom);
        texts(given).forEach((key, value) -> (FieldName.of(key).isPresent() ? allNamed : allCustom).put(key, value));
        return new LeadFields(allNamed, allCustom);
    }

    static Map<String, String> texts(Map<String, Object> values) {
        Map<String, String> texts = new HashMap<>();
        if (values != null) {
            values.forEach((key, value) -> {
                if (value != null && !value.toString().isBlank()) {
                    texts.put(key, value.toString().strip());
                }
            });
        }
        return texts;
    }

    private static void put(Map<String, String> named, FieldName field, String value) {
        if (value != null && !value.isBlank()) {
            named.put(field.wire(), value.strip());
        }
    }
}
