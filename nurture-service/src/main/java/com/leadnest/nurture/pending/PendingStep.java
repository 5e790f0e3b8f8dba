package com.leadnest.nurture.pending;

import java.time.Instant;
import java.util.UUID;

/**
 * What a running enrolment does next.
 *
 * @param position of the step, from 1
 * @param variant of an A/B test, or null
 * @param decides whether the step is a branch that is decided at that moment, and nothing is sent
 * @param events of the enrolment so far
 */
public record PendingStep(
        Run run, Instant dueAt, int position, String variant, boolean decides, long events, int failures) {

    /** Which enrolment, in which version of which sequence. */
    public record Run(UUID business, UUID lead, UUID enrolment, UUID sequence, int version) {}

    /** The same step at another time. */
    public PendingStep at(Instant moment) {
        return new PendingStep(run, moment, position, variant, decides, events, failures);
    }

    /** The same step after so many events more. */
    public PendingStep after(int more) {
        return new PendingStep(run, dueAt, position, variant, decides, events + more, failures);
    }

    /** The same step once more later, because it could not be made out now. */
    public PendingStep failed(Instant retry) {
        return new PendingStep(run, retry, position, variant, decides, events, failures + 1);
    }
}
