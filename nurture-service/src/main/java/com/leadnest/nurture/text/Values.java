package com.leadnest.nurture.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All that one rendering can see: the root of the closed data model. It notes what was missing. */
final class Values {

    private final Map<String, String> named;
    private final Map<String, String> custom;
    private final Set<String> missing = new TreeSet<>();

    Values(LeadFields lead, BusinessFields business) {
        this.named = new HashMap<>(lead.named());
        this.named.putAll(business.named());
        this.custom = lead.custom();
    }

    /** A value, or a {@link Missing}; null for a name that does not exist. */
    Object named(String name) {
        if (name.equals(FieldName.CUSTOM)) {
            return new Custom();
        }
        return FieldName.of(name)
                .map(field -> orMissing(named.get(name), name, field.fallback()))
                .orElse(null);
    }

    Set<String> missing() {
        return missing;
    }

    private Object orMissing(String value, String name, String fallback) {
        return value == null ? new Missing(name, fallback) : value;
    }

    /** The business's own fields. */
    final class Custom {

        Object get(String key) {
            return orMissing(custom.get(key), FieldName.CUSTOM + "." + key, "");
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * A value that is not there. An empty text, so that {@code if} takes it for nothing; written, it is its fallback
     * and noted.
     */
    final class Missing implements CharSequence {

        private final String name;
        private final String fallback;

        Missing(String name, String fallback) {
            this.name = name;
            this.fallback = fallback;
        }

        String write() {
            missing.add(name);
            return fallback;
        }

        @Override
        public int length() {
            return 0;
        }

        @Override
        public char charAt(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return "";
        }

        @Override
        public String toString() {
            return "";
        }
    }
}
