package com.leadnest.inbox.conversation;

import java.util.UUID;

/**
 * The step of a sequence behind a message, or behind the message it answers.
 *
 * @param variant of an A/B test, or null
 * @param firstTouch whether it is the first message to a lead that has just come in: it goes before the others
 */
public record StepOrigin(UUID enrolmentId, Integer step, String variant, String sequenceName, boolean firstTouch) {}
