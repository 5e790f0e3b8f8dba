package com.leadnest.lead.importing.chunk;

import com.leadnest.lead.record.Deal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A lead as it is in the data, locked for the chunk. */
public record StoredLead(
        UUID id,
        String name,
        String email,
        String phone,
        String businessName,
        String notes,
        String status,
        String source,
        List<String> tags,
        UUID ownerId,
        String country,
        Map<String, Object> custom,
        Instant createdAt,
        int version,
        Deal deal) {}
