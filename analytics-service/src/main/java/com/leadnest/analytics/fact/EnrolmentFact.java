package com.leadnest.analytics.fact;

import java.time.Instant;
import java.util.UUID;

/**
 * One person's run through a sequence.
 *
 * @param start or null while only its end is known
 * @param endedAt or null
 * @param endReason see {@code EnrolmentEnded}, or null
 */
public record EnrolmentFact(
        UUID enrolmentId, UUID leadId, UUID sequenceId, Start start, Instant endedAt, String endReason)
        implements Fact {

    /** @param by manual, bulk, rule or api */
    public record Start(String sequenceName, int sequenceVersion, String by, Instant at) {}

    /** Both of what is told about one enrolment. */
    public EnrolmentFact with(EnrolmentFact other) {
        return new EnrolmentFact(
                enrolmentId,
                leadId,
                sequenceId,
                start == null ? other.start : start,
                Moments.earliest(endedAt, other.endedAt),
                endReason == null ? other.endReason : endReason);
    }

    @Override
    public void count(Counter counter) {
        if (start != null) {
            counter.one(start.at(), Measure.ENROLMENTS);
        }
    }
}
