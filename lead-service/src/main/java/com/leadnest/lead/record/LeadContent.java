package com.leadnest.lead.record;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What people say about a lead, normalised; null is unknown.
 *
 * @param email lower case
 * @param phone E.164
 * @param customFields texts, numbers and booleans by key; never null
 * @param tags never null
 * @param country ISO 3166-1 alpha-2
 * @param deal never null
 */
public record LeadContent(
        String name,
        String email,
        String phone,
        String businessName,
        LeadStatus status,
        String source,
        String notes,
        Map<String, Object> customFields,
        List<String> tags,
        UUID ownerId,
        String country,
        Deal deal) {

    static final LeadContent EMPTY = new LeadContent(
            null, null, null, null, LeadStatus.NEW, null, null, Map.of(), List.of(), null, null, Deal.NONE);

    LeadContent withStatus(LeadStatus other) {
        return new LeadContent(
                name, email, phone, businessName, other, source, notes, customFields, tags, ownerId, country, deal);
    }
}
