package com.leadnest.nurture.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private static final Map<String, FieldName> BY_WIRE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FieldName::wire, Function.identity()));

    private final String wire = name().toLowerCase(Locale.ROOT);
    private final String fallback;

    FieldName(String fallback) {
        this.fallback = fallback;
    }

    public String wire() {
        return wire;
    }

    String fallback() {
        return fallback;
    }

    static Optional<FieldName> of(String wire) {
        return Optional.ofNullable(BY_WIRE.get(wire));
    }
}
