package com.leadnest.nurture.model;

/** Lets that many minutes pass after the step before. */
public record WaitStep(String key, int minutes) implements Step {

    @Override
    public String type() {
        return "wait";
    }
}
