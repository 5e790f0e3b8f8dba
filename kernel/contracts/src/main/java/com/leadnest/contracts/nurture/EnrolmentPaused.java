package com.leadnest.contracts.nurture;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** Nothing more is sent for this enrolment until it is resumed; what was handed over and not sent yet is held. */
public record EnrolmentPaused(
        @JsonProperty("enrolment_id") String enrolmentId,
        @JsonProperty("lead_id") String leadId,
        @JsonProperty("at") Instant at) {}
