package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.person.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of people who were to be enrolled.
 *
 * @param started those who are in the sequence now
 * @param skipped how many are not, by reason; with {@code started} they are all who were asked for
 */
public record Enrolled(List<Start> started, Map<String, Integer> skipped) {

    /** One person's start: what is due first, and when they started. */
    public record Start(Person person, PendingStep first, Instant at) {}

    /** Whether anything is due soon, so that the dispatchers need not wait for their next look. */
    public Optional<Instant> firstDue() {
        return started.stream().map(start -> start.first().dueAt()).min(Instant::compareTo);
    }
}
