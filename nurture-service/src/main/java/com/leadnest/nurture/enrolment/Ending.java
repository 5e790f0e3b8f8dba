package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.pending.PendingStep;
import java.time.Instant;

/**
 * An enrolment that ends.
 *
 * @param reason as {@code EnrolmentEnded} names it
 * @param cancelled how many messages and tasks will not happen for this reason
 * @param events of the enrolment, with the ending itself
 */
public record Ending(PendingStep.Run run, String reason, int cancelled, long events, Instant at) {}
