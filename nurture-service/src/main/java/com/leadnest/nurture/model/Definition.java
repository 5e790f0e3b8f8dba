package com.leadnest.nurture.model;

import java.util.List;

/**
 * A version of a sequence. It never changes: an edit makes the next version.
 *
 * @param goal what ends the sequence as a success wherever a person stands, or null
 */
public record Definition(List<Step> steps, Condition goal, StopOn stopOn) {

    /** Target of a branch or a goto that ends the sequence. */
    public static final String END = "end";

    public Definition {
        steps = List.copyOf(steps);
    }

    /** The step at a position, from 1. */
    public Step at(int position) {
        return steps.get(position - 1);
    }

    /** Number of steps of all kinds. */
    public int size() {
        return steps.size();
    }

    /** Number of steps that somebody notices. With branches it is more than any one person gets. */
    public int actions() {
        return (int) steps.stream().filter(ActionStep.class::isInstance).count();
    }

    /** Whether it waits for times of the recipient's own clock: without, nobody's zone matters. */
    public boolean asksForTheHour() {
        return steps.stream().anyMatch(WaitUntilStep.class::isInstance);
    }

    /** Position of a step by its key, from 1; one past the last for {@link #END}; 0 when there is none. */
    public int position(String key) {
        if (END.equals(key)) {
            return size() + 1;
        }
        for (int position = 1; position <= size(); position++) {
            if (at(position).key().equals(key)) {
                return position;
            }
        }
        return 0;
    }
}
