package com.leadnest.contracts.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A single lead was added by a person, a form or an API call.
 *
 * @param inquiredAt when the person turned to the business by itself, as by a form; absent when a member or an
 *     application added it, which says nothing of what the person asked for
 */
public record LeadCreated(
        @JsonProperty("lead") LeadSnapshot lead,
        @JsonProperty("inquired_at") @JsonInclude(JsonInclude.Include.NON_NULL) Instant inquiredAt) {

    /** Added by a member or an application. */
    public LeadCreated(LeadSnapshot lead) {
        this(lead, null);
    }
}
