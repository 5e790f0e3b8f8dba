package com.leadnest.contracts.lead;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A lead moved in the pipeline.
 *
 * @param lead the lead after the change
 * @param from status before
 * @param to status after
 * @param at when
 */
public record LeadStatusChanged(
        @JsonProperty("lead") LeadSnapshot lead,
        @JsonProperty("from") String from,
        @JsonProperty("to") String to,
        @JsonProperty("at") Instant at) {}
