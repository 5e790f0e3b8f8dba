package com.leadnest.analytics.roi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Answer of {@code GET /api/analytics/roi}.
 *
 * @param metrics of the period
 * @param previous of as many days right before
 * @param insights sentences from the business's own data; empty when there is too little of it
 * @param recommendations what to do about them
 * @param formulas how each quotient is made
 * @param asOf the moment up to which what happened is counted, or null when nothing has happened yet
 */
public record RoiView(
        Metrics metrics,
        Metrics previous,
        List<String> insights,
        List<Recommendation> recommendations,
        Map<String, String> formulas,
        Span period,
        String currency,
        Instant asOf) {

    /** Whole days of the business's time zone, both ends included. */
    public record Span(int days, LocalDate from, LocalDate to, String timeZone) {}

    /** @param impact High, Medium or Low @param effort High, Medium or Low */
    public record Recommendation(String category, String title, String description, String impact, String effort) {}
}
