package com.leadnest.nurture.due;

import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.Person;
import com.leadnest.nurture.plan.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A due step with what is known at this moment.
 *
 * @param person or null when the lead is gone
 * @param given what the enrolment says of the person and of the business
 */
record ClaimedStep(PendingStep step, Person person, Wording.Given given, History history) {

    /**
     * @param steps of the person so far, in all sequences
     * @param lastDay when messages of the last 24 hours were handed over, the oldest first
     * @param opened keys of the steps of this enrolment whose message was opened
     * @param clicked the same for links
     * @param replied the same for answers
     */
    record History(long steps, List<Instant> lastDay, Set<String> opened, Set<String> clicked, Set<String> replied) {}
}
