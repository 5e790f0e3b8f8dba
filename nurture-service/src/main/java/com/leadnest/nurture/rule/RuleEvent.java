package com.leadnest.nurture.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a rule waits for. */
public enum RuleEvent {
    @JsonProperty("lead_created")
    LEAD_CREATED,
    @JsonProperty("lead_imported")
    LEAD_IMPORTED,
    @JsonProperty("lead_scored")
    LEAD_SCORED,
    @JsonProperty("status_changed")
    STATUS_CHANGED;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RuleEvent of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
