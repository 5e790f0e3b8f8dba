package com.leadnest.contracts.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Fields of a lead changed.
 *
 * @param lead the lead after the change
 * @param changed wire names of the fields that changed, e.g. {@code phone}, {@code custom_fields.budget}
 * @param jobId the import that did it, {@code job_…}; absent for a person's change
 */
public record LeadUpdated(
        @JsonProperty("lead") LeadSnapshot lead,
        @JsonProperty("changed") List<String> changed,
        @JsonProperty("job_id") @JsonInclude(JsonInclude.Include.NON_NULL) String jobId) {}
