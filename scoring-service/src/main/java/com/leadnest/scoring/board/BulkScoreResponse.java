package com.leadnest.scoring.board;

import java.util.List;

/** The scores in the order of the request, and a summary of them. */
public record BulkScoreResponse(List<ScoredLead> scoredLeads, ScoreStats stats) {

    static BulkScoreResponse of(List<ScoredLead> leads) {
        return new BulkScoreResponse(leads, Tally.ofLeads(leads).stats());
    }
}
