package com.leadnest.contracts.nurture;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A message of a sequence is due now. Whoever sends it does so at most once for each pair of enrolment and step.
 *
 * @param enrolmentId {@code enr_…}
 * @param step number of the step in the sequence version, from 1; with the enrolment the key of the send
 * @param sequenceId {@code seq_…}
 * @param sequenceName as the business calls it
 * @param sequenceVersion from 1
 * @param variant of an A/B test, e.g. {@code a}, or null
 * @param channel email, sms or task
 * @param purpose marketing or transactional
 * @param firstTouch whether this is the first message to a lead that has just come in
 * @param recipient whom it is for, as known when it fell due
 * @param subject of an e-mail or a task, rendered, or null
 * @param text plain text, rendered
 * @param html of an e-mail, rendered, or null
 * @param dueAt when it fell due
 * @param expiresAt too late to be sent after this, or null
 */
public record StepDue(
        @JsonProperty("enrolment_id") String enrolmentId,
        @JsonProperty("step") int step,
        @JsonProperty("sequence_id") String sequenceId,
        @JsonProperty("sequence_name") String sequenceName,
        @JsonProperty("sequence_version") int sequenceVersion,
        @JsonProperty("variant") String variant,
        @JsonProperty("channel") String channel,
        @JsonProperty("purpose") String purpose,
        @JsonProperty("first_touch") boolean firstTouch,
        @JsonProperty("recipient") StepRecipient recipient,
        @JsonProperty("subject") String subject,
        @JsonProperty("text") String text,
        @JsonProperty("html") String html,
        @JsonProperty("due_at") Instant dueAt,
        @JsonProperty("expires_at") Instant expiresAt) {}
