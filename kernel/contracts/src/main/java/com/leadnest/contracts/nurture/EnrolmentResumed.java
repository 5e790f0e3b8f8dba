package com.leadnest.contracts.nurture;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** A paused enrolment goes on. */
public record EnrolmentResumed(
        @JsonProperty("enrolment_id") String enrolmentId,
        @JsonProperty("lead_id") String leadId,
        @JsonProperty("at") Instant at) {}
