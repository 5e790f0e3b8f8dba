package com.leadnest.contracts.lead;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An import created a lead.
 *
 * @param lead the lead as created, version 1
 * @param jobId the import, {@code job_…}
 * @param row number of its data row in the file, from 1
 */
public record LeadImported(
        @JsonProperty("lead") LeadSnapshot lead, @JsonProperty("job_id") String jobId, @JsonProperty("row") long row) {}
