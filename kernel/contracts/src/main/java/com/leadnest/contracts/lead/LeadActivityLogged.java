package com.leadnest.contracts.lead;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A call, a booking or a note was logged on a lead.
 *
 * @param lead the lead; its version counts the activity
 * @param activity what was logged
 */
public record LeadActivityLogged(
        @JsonProperty("lead") LeadSnapshot lead, @JsonProperty("activity") LeadActivity activity) {}
