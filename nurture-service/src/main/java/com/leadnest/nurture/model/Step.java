package com.leadnest.nurture.model;

/** One line of a sequence version. Its number is its position in the list, from 1. */
public sealed interface Step permits ActionStep, WaitStep, WaitUntilStep, BranchStep, GotoStep {

    /** Name of the step inside its version, unique there; branches and facts refer to it. */
    String key();

    /** As the API calls its kind, e.g. {@code wait_until}. */
    String type();
}
