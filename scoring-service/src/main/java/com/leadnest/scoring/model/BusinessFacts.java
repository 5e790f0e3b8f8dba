package com.leadnest.scoring.model;

import java.time.ZoneId;

/**
 * What is known about the business whose leads are scored.
 *
 * @param industry its industry as it named it, or null
 * @param zone its time zone, or null when not known; arrival times are then left out
 */
public record BusinessFacts(String industry, ZoneId zone) {

    public static final BusinessFacts UNKNOWN = new BusinessFacts(null, null);
}
