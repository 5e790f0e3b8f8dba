package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Channel;
import com.leadnest.nurture.model.Definition;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of a sequence is still to come. */
public final class Remaining {

    private Remaining() {}

    /** Channels of the messages and tasks from a position on, of both ways of a branch. */
    public static Set<Channel> channels(Definition definition, int position) {
        return definition.steps().stream()
                .skip(Math.max(0, position - 1))
                .filter(ActionStep.class::isInstance)
                .map(step -> ((ActionStep) step).channel())
                .collect(Collectors.toSet());
    }

    /** Messages and tasks from a position on, that of both ways of a branch too. */
    public static int of(Definition definition, int position) {
        return (int) definition.steps().stream()
                .skip(Math.max(0, position - 1))
                .filter(ActionStep.class::isInstance)
                .count();
    }
}
