package com.leadnest.lead.importing.chunk;

import com.leadnest.lead.counting.LeadCounters;
import java.util.HashMap;
import java.util.Map;

/** What a chunk changes in the counts of a business. */
public final class LeadCountChanges {

    private LeadCountChanges() {}

    /** Changes by status and source; those that cancel out are zero. */
    public static Map<LeadCounters.Key, Long> of(ChunkPlan plan) {
        Map<LeadCounters.Key, Long> changes = new HashMap<>();
        plan.created().forEach(lead -> changes.merge(now(lead), 1L, Long::sum));
        plan.updated().forEach(lead -> {
            changes.merge(new LeadCounters.Key(lead.statusBefore, lead.sourceBefore), -1L, Long::sum);
            changes.merge(now(lead), 1L, Long::sum);
        });
        return changes;
    }

    private static LeadCounters.Key now(LeadState lead) {
        return new LeadCounters.Key(lead.status, lead.source);
    }
}
