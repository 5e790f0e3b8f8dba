package com.leadnest.nurture.model;

import java.time.Instant;

/** What comes next for a person, see {@link Walk#next}. */
public sealed interface Next {

    /**
     * A message or task.
     *
     * @param position of the step, from 1
     * @param variant of an A/B test, else null
     * @param due when, never before the moment asked from
     */
    record At(int position, ActionStep step, String variant, Instant due) implements Next {}

    /**
     * A branch that is reached later and decided only then, by what is known then: at that moment ask
     * {@link Walk#next} again, after position − 1 and from {@code at}.
     *
     * @param position of the branch, from 1
     * @param at when it is reached
     */
    record Decide(int position, BranchStep step, Instant at) implements Next {}

    /** Nothing: the sequence is completed. */
    record Done() implements Next {}
}
