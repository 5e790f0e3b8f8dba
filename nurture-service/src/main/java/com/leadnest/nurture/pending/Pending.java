package com.leadnest.nurture.pending;

import com.leadnest.nurture.model.Next;
import java.util.Optional;

/** From what the walk says comes next to what is kept of it. */
public final class Pending {

    private Pending() {}

    /**
     * What is due next for a run, or empty when it is completed.
     *
     * @param events of the enrolment so far
     */
    public static Optional<PendingStep> of(PendingStep.Run run, Next next, long events) {
        if (next instanceof Next.At at) {
            return Optional.of(new PendingStep(run, at.due(), at.position(), at.variant(), false, events, 0));
        }
        if (next instanceof Next.Decide decide) {
            return Optional.of(new PendingStep(run, decide.at(), decide.position(), null, true, events, 0));
        }
        return Optional.empty();
    }
}
