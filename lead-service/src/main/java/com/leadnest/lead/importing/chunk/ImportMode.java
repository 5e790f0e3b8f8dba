package com.leadnest.lead.importing.chunk;

import java.util.Locale;
import java.util.Optional;

/** What an import may do. */
public enum ImportMode {
    /** New leads only; rows of known leads are skipped. */
    CREATE,
    /** Known leads only; rows of unknown ones are skipped. */
    UPDATE,
    BOTH;

    /** Name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode a caller names. */
    public static Optional<ImportMode> named(String name) {
        for (ImportMode mode : values()) {
            if (mode.wireName().equals(name)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
