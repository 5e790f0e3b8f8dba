package com.leadnest.nurture.statistics;

import java.util.List;
import java.util.Map;

/** What became of a sequence, over all its versions. @param ended how many by reason, completed and goal too */
public record StatisticsView(
        long enrolled, long running, long completed, long goal, Map<String, Long> ended, List<StepStatistics> steps) {

    /** @param due handed over; @param opened by people; @param openedByRobots by scanners and mail proxies */
    public record StepStatistics(
            int step,
            String key,
            String type,
            long due,
            long sent,
            long delivered,
            long failed,
            long unconfirmed,
            long opened,
            long openedByRobots,
            long clicked,
            long replied,
            long optedOut,
            List<VariantStatistics> variants) {}

    /** One variant of an A/B test. */
    public record VariantStatistics(String key, long sent, long opened, long clicked, long replied, boolean winner) {}
}
