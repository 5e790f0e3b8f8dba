package com.leadnest.nurture.model;

/**
 * Goes on at one of two later steps, by what is true of the person at that moment.
 *
 * @param then key of the step to go on at when the condition holds, or {@link Definition#END}
 * @param otherwise the same when it does not
 */
public record BranchStep(String key, Condition condition, String then, String otherwise) implements Step {

    @Override
    public String type() {
        return "branch";
    }
}
