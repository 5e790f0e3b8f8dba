package com.leadnest.lead.listing;

import com.leadnest.lead.record.LeadView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of leads. */
public record LeadPage(
        List<LeadView> leads,
        long totalCount,
        @Schema(description = "true: there are at least total_count") boolean totalCountEstimated,
        int page,
        int perPage,
        @Schema(description = "cursor of the next page, null on the last", nullable = true) String nextCursor) {}
