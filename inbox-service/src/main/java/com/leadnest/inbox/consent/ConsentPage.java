package com.leadnest.inbox.consent;

import java.time.Instant;
import java.util.List;

/** Consents of a lead. */
public record ConsentPage(List<Item> consents, int totalCount) {

    /** @param revokedAt when an opt-out ended it, or null */
    public record Item(
            String id,
            String leadId,
            String channel,
            String method,
            String wording,
            String source,
            String evidence,
            Instant obtainedAt,
            Instant recordedAt,
            String recordedBy,
            Instant revokedAt) {}
}
