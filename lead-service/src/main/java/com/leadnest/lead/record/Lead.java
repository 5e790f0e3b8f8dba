package com.leadnest.lead.record;

import java.time.Instant;
import java.util.UUID;

/**
 * A lead as it is stored.
 *
 * @param score what scoring-service said last, or null
 * @param version 1 at creation, one more with every change that is told
 */
public record Lead(UUID id, LeadContent content, LeadScore score, Instant createdAt, Instant updatedAt, int version) {

    Lead changed(LeadContent to, Instant at, int steps) {
        return new Lead(id, to, score, createdAt, at, version + steps);
    }
}
