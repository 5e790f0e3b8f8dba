package com.leadnest.contracts.score;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.event.Topics;
import java.util.List;

/** Events of scoring-service. */
public final class ScoreEvents {

    public static final EventType<LeadScored> SCORED =
            new EventType<>("LeadScored", 1, Topics.SCORES, LeadScored.class);

    public static final List<EventType<?>> ALL = List.of(SCORED);

    private ScoreEvents() {}
}
