package com.leadnest.lead.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be logged, and how it can end. */
enum ActivityKind {
    CALL("answered", "missed"),
    BOOKING("booked", "kept", "missed", "cancelled"),
    NOTE;

    private final List<String> outcomes;

    ActivityKind(String... outcomes) {
        this.outcomes = List.of(outcomes);
    }

    /** The name on the wire and in the database. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How it can end; empty for what does not end in any way. */
    List<String> outcomes() {
        return outcomes;
    }

    /** The kind of that name, if there is one. */
    static Optional<ActivityKind> find(String wire) {
        return Arrays.stream(values()).filter(each -> each.wire().equals(wire)).findAny();
    }
}
