package com.leadnest.lead.importing.mapping;

import java.util.Locale;

/** What a column of a file can mean. */
public enum Target {
    NAME,
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    EMAIL,
    PHONE,
    BUSINESS_NAME,
    NOTES,
    STATUS,
    SOURCE,
    TAGS,
    COUNTRY,
    CUSTOM,
    IGNORED;

    /** Name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether such a column alone makes a file worth importing. */
    public boolean identifiesLead() {
        return this == NAME
                || this == FIRST_NAME
                || this == LAST_NAME
                || this == EMAIL
                || this == PHONE
                || this == BUSINESS_NAME;
    }

    /** Whether a second column of the same meaning adds to the first one instead of being kept beside it. */
    public boolean takesSeveral() {
        return this == EMAIL || this == PHONE || this == TAGS || this == IGNORED || this == CUSTOM;
    }
}
