package com.leadnest.nurture.enrolment;

import java.time.Instant;
import java.util.List;

/**
 * A sequence that was started for a person.
 *
 * @param totalSteps messages and tasks of the sequence
 * @param scheduledSteps those to come, for as long as nothing is heard of the person
 */
public record StartedView(
        String sequenceId,
        String enrolmentId,
        int totalSteps,
        List<ScheduledStep> scheduledSteps,
        List<Warning> warnings) {

    /** @param step number of the step in the sequence, from 1 */
    public record ScheduledStep(int step, String type, Instant scheduledAt, String subject) {}

    /** Something that will not go as one might expect. */
    public record Warning(String code, String message) {}
}
