package com.leadnest.nurture.model;

import java.util.Locale;

/** Where a step reaches somebody: the lead by e-mail or text, the business's own people by a task. */
public enum Channel {
    EMAIL,
    SMS,
    TASK;

    /** As events and the API call it, e.g. {@code email}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
