package com.leadnest.analytics.fact;

import java.time.Instant;
import java.util.UUID;

/** A step that fell due: what ties a message to its sequence. @param variant of an A/B test, or null */
public record StepFact(
        UUID enrolmentId,
        int step,
        UUID leadId,
        UUID sequenceId,
        int sequenceVersion,
        String variant,
        String channel,
        Instant dueAt) {}
