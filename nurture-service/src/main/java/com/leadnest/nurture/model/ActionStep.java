package com.leadnest.nurture.model;

/** A step that somebody notices: a message or a task. Waits, branches and jumps only decide when and which. */
public sealed interface ActionStep extends Step permits EmailStep, SmsStep, TaskStep, AbStep {

    Channel channel();

    /** Marketing unless the step says otherwise; a task goes to the business itself and is transactional. */
    Purpose purpose();

    /**
     * The words of the step.
     *
     * @param variant key of the variant of an A/B test; ignored by other steps
     * @throws IllegalArgumentException when an A/B test has no such variant
     */
    Content content(String variant);
}
