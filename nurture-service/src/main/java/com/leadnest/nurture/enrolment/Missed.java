package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.model.Next;
import com.leadnest.nurture.model.Progress;
import com.leadnest.nurture.model.Walk;
import com.leadnest.nurture.pending.Pending;
import com.leadnest.nurture.pending.PendingStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What fell due for somebody who was paused.
 *
 * @param steps messages and tasks, in their order; a branch is decided on the way and is none of them
 * @param next what is still to come, or empty when nothing is
 */
record Missed(List<PendingStep> steps, Optional<PendingStep> next) {

    /** @param from what they were to do next. @param progress with what is known of them now */
    static Missed of(Definition definition, PendingStep from, Progress progress, Instant now) {
        List<PendingStep> missed = new ArrayList<>();
        Optional<PendingStep> next = Optional.of(from);
        while (next.isPresent() && !next.get().dueAt().isAfter(now)) {
            PendingStep step = next.get();
            if (!step.decides()) {
                missed.add(step);
            }
            int done = step.decides() ? step.position() - 1 : step.position();
            Next following = Walk.next(definition, done, step.dueAt(), progress);
            next = Pending.of(step.run(), following, step.events());
        }
        return new Missed(missed, next);
    }
}
