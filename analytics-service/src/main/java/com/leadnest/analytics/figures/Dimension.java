package com.leadnest.analytics.figures;

import java.util.Locale;

/** What figures can be grouped by. */
public enum Dimension {
    SOURCE,
    CAMPAIGN,
    OWNER,
    INDUSTRY;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
