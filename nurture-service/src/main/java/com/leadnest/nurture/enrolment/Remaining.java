package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Definition;

/** How much of a sequence is still to come. */
public final class Remaining {

    private Remaining() {}

    /** Messages and tasks from a position on, that of both ways of a branch too. */
    public static int of(Definition definition, int position) {
        return (int) definition.steps().stream()
                .skip(Math.max(0, position - 1))
                .filter(ActionStep.class::isInstance)
                .count();
    }
}
