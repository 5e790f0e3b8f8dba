package com.leadnest.scoring.model;

import java.util.Arrays;
import java.util.List;

/**
 * What the model looks at. A lead stands on exactly one {@link Level} of each field, "not known"
 * being a level of its own, so a missing value can never break a score.
 *
 * <p>The wire key is stable: it is the {@code name} of a factor in events and in the API.
 */
public enum Field {
    SOURCE("source"),
    EMAIL("email"),
    PHONE("phone"),
    NAME("name"),
    COMPLETENESS("completeness"),
    NOTES("notes"),
    COMPANY("business_name"),
    INDUSTRY("industry"),
    ARRIVAL("arrival");

    private static final List<Field> ALL = List.of(values());

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /** Stable name on the wire. */
    public String key() {
        return key;
    }

    /** All fields, in the order in which a lead's levels are stored. */
    public static List<Field> all() {
        return ALL;
    }

    /** The levels of this field. */
    public List<Level> levels() {
        return Arrays.stream(Level.values())
                .filter(level -> level.field() == this)
                .toList();
    }

    /** The level of a lead about which this field says nothing. */
    public Level unknown() {
        return switch (this) {
            case SOURCE -> Level.SOURCE_NONE;
            case EMAIL -> Level.EMAIL_NONE;
            case PHONE -> Level.PHONE_NONE;
            case NAME -> Level.NAME_NONE;
            case COMPLETENESS -> Level.PROFILE_BARE;
            case NOTES -> Level.NOTES_NONE;
            case COMPANY -> Level.COMPANY_ABSENT;
            case INDUSTRY -> Level.INDUSTRY_UNKNOWN;
            case ARRIVAL -> Level.ARRIVAL_UNKNOWN;
        };
    }
}
