package com.leadnest.inbox.sla;

import java.time.Duration;
import java.time.Instant;

/**
 * How soon a business means to answer.
 *
 * @param firstMinutes for the first answer in a conversation, or null for no promise
 * @param nextMinutes for every later one, or null
 */
public record ReplyPromise(Integer firstMinutes, Integer nextMinutes) {

    /**
     * @param dueAt when an answer is due
     * @param breached whether that has passed
     */
    public record Due(Instant dueAt, boolean breached) {}

    /**
     * What is due in a conversation.
     *
     * @param waitingSince when the person first wrote after the last answer, or null when they do not wait
     * @param answered whether a member of the team has ever answered them
     * @return null when nothing is due
     */
    public Due due(Instant waitingSince, boolean answered, Instant now) {
        Integer minutes = answered ? nextMinutes : firstMinutes;
        if (waitingSince == null || minutes == null) {
            return null;
        }
        Instant dueAt = waitingSince.plus(Duration.ofMinutes(minutes));
        return new Due(dueAt, now.isAfter(dueAt));
    }
}
