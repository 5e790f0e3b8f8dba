package com.leadnest.nurture.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names a text may use, each with what is written when there is no value and the text names no fallback itself. */
public enum FieldName {
    FIRST_NAME("there"),
    LAST_NAME(""),
    NAME("there"),
    COMPANY("your company"),
    PHONE("your number"),
    EMAIL("your e-mail address"),
    SERVICE_INTEREST("our services"),
    AGENT_NAME("the team"),
    BUSINESS_NAME("our team"),
    BOOKING_LINK("just reply to this message");

    /** Prefix of the business's own fields: {@code field.budget}. Their fallback is nothing at all. */
    static final String CUSTOM = "field";

    private final String fallback;

    FieldName(String fallback) {
        this.fallback = fallback;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    String fallback() {
        return fallback;
    }

    static Optional<FieldName> of(String wire) {
        return Arrays.stream(values()).filter(each -> each.wire().equals(wire)).findFirst();
    }
}
