package com.leadnest.lead.listing;

import java.util.UUID;

/**
 * Which leads of a business are meant; null and an empty term mean all.
 *
 * @param minScore leads without a score have none that is high enough
 */
public record LeadFilter(
        SearchTerm search, String status, String source, String grade, Integer minScore, UUID ownerId, UUID importId) {

    boolean hasSearch() {
        return !search.isEmpty();
    }

    /** Whether the counts that are kept by status and source answer how many there are. */
    boolean isCounted() {
        return !hasSearch() && grade == null && minScore == null && ownerId == null && importId == null;
    }

    /** Whether only leads with a score can fit. */
    boolean needsScore() {
        return grade != null || minScore != null;
    }
}
