package com.leadnest.contracts.lead;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** A lead was deleted; subscribers drop what they keep about it. It carries no personal data. */
public record LeadDeleted(@JsonProperty("lead_id") String leadId, @JsonProperty("deleted_at") Instant deletedAt) {}
