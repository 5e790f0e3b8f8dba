package com.leadnest.contracts.score;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.event.Topics;
import java.util.List;

/**
 * Events of scoring-service. The scores of one lead come over both topics; {@code ce_version} counts them
 * over both, gapless from 1, so a subscriber keeps the score of the highest version it has seen.
 */
public final class ScoreEvents {

    public static final EventType<LeadScored> SCORED =
            new EventType<>("LeadScored", 1, Topics.SCORES, LeadScored.class);

    /** The same event as {@link #SCORED}, on the bulk lane: of an import, or of all leads scored again. */
    public static final EventType<LeadScored> SCORED_IN_BULK =
            new EventType<>("LeadScored", 1, Topics.SCORES_BULK, LeadScored.class);

    public static final List<EventType<?>> ALL = List.of(SCORED, SCORED_IN_BULK);

    private ScoreEvents() {}
}
