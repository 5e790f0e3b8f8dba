package com.leadnest.contracts.nurture;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A person was put into a sequence.
 *
 * @param enrolmentId {@code enr_…}
 * @param leadId {@code lead_…}
 * @param sequenceId {@code seq_…}
 * @param sequenceName as the business calls it
 * @param sequenceVersion version of the sequence the person runs on, from 1
 * @param by manual, bulk, rule or api
 * @param at when
 */
public record EnrolmentStarted(
        @JsonProperty("enrolment_id") String enrolmentId,
        @JsonProperty("lead_id") String leadId,
        @JsonProperty("sequence_id") String sequenceId,
        @JsonProperty("sequence_name") String sequenceName,
        @JsonProperty("sequence_version") int sequenceVersion,
        @JsonProperty("by") String by,
        @JsonProperty("at") Instant at) {}
