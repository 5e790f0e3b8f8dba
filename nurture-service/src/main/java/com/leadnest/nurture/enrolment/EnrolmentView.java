package com.leadnest.nurture.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * An enrolment on the wire.
 *
 * @param status running, paused or ended
 * @param currentStep number of the last step that happened, 0 before the first
 * @param nextStep null when there is none; while paused, what it goes on with
 * @param steps in the view of one enrolment only
 */
public record EnrolmentView(
        String id,
        String leadId,
        String leadName,
        String sequenceId,
        String sequenceName,
        int sequenceVersion,
        String status,
        int currentStep,
        NextStep nextStep,
        String endedReason,
        Instant startedAt,
        Instant endedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<StepView> steps) {

    /** @param type of the step, e.g. {@code email} or {@code branch} */
    public record NextStep(int step, String type, Instant scheduledAt) {}

    /** @param state pending, due, sent, delivered, failed, unconfirmed, skipped or cancelled */
    public record StepView(
            int step,
            String key,
            String type,
            String channel,
            String state,
            Instant scheduledAt,
            Instant happenedAt,
            String subject,
            String reason,
            String variant) {}

    /** The same with its steps. */
    EnrolmentView with(List<StepView> all) {
        return new EnrolmentView(
                id,
                leadId,
                leadName,
                sequenceId,
                sequenceName,
                sequenceVersion,
                status,
                currentStep,
                nextStep,
                endedReason,
                startedAt,
                endedAt,
                all);
    }
}
