package com.leadnest.analytics.fact;

import java.time.Instant;

/**
 * A lead as an event shows it.
 *
 * @param deleted then the rest is empty
 * @param name for people to read in lists
 * @param status one of new, contacted, qualified, booked, won, lost
 * @param arrivedAt when it came in
 * @param valueMinor what the deal is worth in the smallest unit of the currency, or null
 * @param lostReason as the business words it, or null
 */
public record LeadState(
        boolean deleted,
        String name,
        Dimensions dimensions,
        String status,
        Instant arrivedAt,
        Long valueMinor,
        String lostReason) {

    /** What is kept of a deleted lead: that it is. */
    public static final LeadState DELETED = new LeadState(true, null, Dimensions.UNKNOWN, "", null, null, null);
}
