package com.leadnest.scoring.board;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the score board. */
public record ScoredLeadPage(
        List<ScoredLead> scoredLeads,
        @Schema(description = "Over all scored leads of the business, whatever the filter") ScoreStats stats,
        @Schema(description = "Leads that pass the filter, exact") long totalCount,
        int page,
        int perPage) {}
