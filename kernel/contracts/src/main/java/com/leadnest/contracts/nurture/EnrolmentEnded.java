package com.leadnest.contracts.nurture;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A person is through with a sequence, or was taken out of it. Nothing of it falls due after this event; for any reason
 * but {@code completed}, what fell due before and was not sent is not sent any more.
 *
 * @param enrolmentId {@code enr_…}
 * @param leadId {@code lead_…}
 * @param sequenceId {@code seq_…}
 * @param reason completed, goal, replied, call_answered, booked, won, lost, opted_out, undeliverable, stopped
 *     or lead_deleted
 * @param cancelledSteps how many steps will not happen for this reason
 * @param at when
 */
public record EnrolmentEnded(
        @JsonProperty("enrolment_id") String enrolmentId,
        @JsonProperty("lead_id") String leadId,
        @JsonProperty("sequence_id") String sequenceId,
        @JsonProperty("reason") String reason,
        @JsonProperty("cancelled_steps") int cancelledSteps,
        @JsonProperty("at") Instant at) {}
