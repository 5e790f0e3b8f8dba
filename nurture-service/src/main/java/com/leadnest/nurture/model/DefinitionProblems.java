package com.leadnest.nurture.model;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, step by step, in the order they are found. */
final class DefinitionProblems {

    private final List<DefinitionProblem> found = new ArrayList<>();
    private Integer step;

    /** What is added from now on is about the step at this position; null for the whole. */
    void at(Integer position) {
        step = position;
    }

    void add(String field, String message) {
        found.add(new DefinitionProblem(step, field, message));
    }

    void require(boolean holds, String field, String message) {
        if (!holds) {
            add(field, message);
        }
    }

    List<DefinitionProblem> found() {
        return List.copyOf(found);
    }
}
