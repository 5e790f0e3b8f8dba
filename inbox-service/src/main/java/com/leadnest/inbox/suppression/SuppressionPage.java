package com.leadnest.inbox.suppression;

import java.time.Instant;
import java.util.List;

/** A page of the suppression list, newest first. */
public record SuppressionPage(List<Item> suppressions, long totalCount, int page, int perPage) {

    /** @param address masked; null when its person was erased */
    public record Item(String id, String address, String channel, String reason, Instant at, String leadId) {}
}
