package com.leadnest.scoring.board;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.score.LeadScored;
import com.leadnest.contracts.score.ScoreEvents;

/**
 * Who writes. Each keeps its own rows of the tally, so that a long batch holds up nobody else's commit, and
 * only single leads are announced on the live topic, so that their scores never wait behind those of a file.
 */
public enum Shard {
    LIVE(ScoreEvents.SCORED),
    BULK(ScoreEvents.SCORED_IN_BULK),
    RESCORE(ScoreEvents.SCORED_IN_BULK);

    private final EventType<LeadScored> announcement;

    Shard(EventType<LeadScored> announcement) {
        this.announcement = announcement;
    }

    /** The event, and with it the topic, of its scores. */
    EventType<LeadScored> announcement() {
        return announcement;
    }

    /** What the column holds. */
    short code() {
        return (short) ordinal();
    }
}
