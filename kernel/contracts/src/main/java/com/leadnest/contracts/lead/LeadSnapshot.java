package com.leadnest.contracts.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A lead as it stands after a change: a subscriber can rebuild its own copy from these alone.
 *
 * @param id {@code lead_…}
 * @param email normalised, lower case, or null
 * @param phone E.164, or null
 * @param status one of new, contacted, qualified, booked, won, lost
 * @param source where the lead came from, as the business names it, or null
 * @param customFields values of the business's own fields by key; text, number or boolean
 * @param ownerId {@code user_…} of the person in charge, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param version 1 at creation, +1 with every change
 * @param dealValueMinor what the deal is worth in the smallest unit of its currency (cents), or null
 * @param dealCurrency ISO 4217, or null without a value
 * @param lostReason why it was lost, as the business words it, or null
 */
public record LeadSnapshot(
        @JsonProperty("id") String id,
        @JsonProperty("name") String name,
        @JsonProperty("email") String email,
        @JsonProperty("phone") String phone,
        @JsonProperty("business_name") String businessName,
        @JsonProperty("status") String status,
        @JsonProperty("source") String source,
        @JsonProperty("notes") String notes,
        @JsonProperty("custom_fields") Map<String, Object> customFields,
        @JsonProperty("tags") List<String> tags,
        @JsonProperty("owner_id") String ownerId,
        @JsonProperty("country") String country,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt,
        @JsonProperty("version") long version,
        @JsonProperty("deal_value_minor") @JsonInclude(JsonInclude.Include.NON_NULL) Long dealValueMinor,
        @JsonProperty("deal_currency") @JsonInclude(JsonInclude.Include.NON_NULL) String dealCurrency,
        @JsonProperty("lost_reason") @JsonInclude(JsonInclude.Include.NON_NULL) String lostReason) {

    /** A lead without a deal. */
    public LeadSnapshot(
            String id,
            String name,
            String email,
            String phone,
            String businessName,
            String status,
            String source,
            String notes,
            Map<String, Object> customFields,
            List<String> tags,
            String ownerId,
            String country,
            Instant createdAt,
            Instant updatedAt,
            long version) {
        this(
                id,
                name,
                email,
                phone,
                businessName,
                status,
                source,
                notes,
                customFields,
                tags,
                ownerId,
                country,
                createdAt,
                updatedAt,
                version,
                null,
                null,
                null);
    }
}
