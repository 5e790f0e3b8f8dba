package com.leadnest.nurture.due;

import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.nurture.enrolment.Ending;
import com.leadnest.nurture.pending.PendingStep;

/**
 * What becomes of a claimed step.
 *
 * @param line what is noted of the step, or null when nothing happened yet
 * @param event to hand it over, or null when nothing is to be sent
 * @param next what the enrolment does next, or null when it ends
 * @param ending of the enrolment, or null when it goes on
 */
record Outcome(PendingStep before, StepLine line, OutboxEvent<StepDue> event, PendingStep next, Ending ending) {

    /** Nothing happens now; it is looked at again later. */
    static Outcome later(PendingStep before, PendingStep next) {
        return new Outcome(before, null, null, next, null);
    }

    /** The enrolment is over without this step. */
    static Outcome over(PendingStep before, Ending ending) {
        return new Outcome(before, null, null, null, ending);
    }

    /**
     * A row of the steps of an enrolment.
     *
     * @param state due or skipped
     * @param reason why it was skipped, or null
     */
    record StepLine(
            int step, String key, String channel, String variant, String state, String reason, String subject) {}
}
