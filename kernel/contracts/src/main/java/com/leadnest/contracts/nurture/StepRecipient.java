package com.leadnest.contracts.nurture;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whom a step is for.
 *
 * @param leadId {@code lead_…}
 * @param name or null
 * @param email normalised, or null
 * @param phone E.164, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param region state or province of the address, e.g. {@code FL}, or null when unknown
 */
public record StepRecipient(
        @JsonProperty("lead_id") String leadId,
        @JsonProperty("name") String name,
        @JsonProperty("email") String email,
        @JsonProperty("phone") String phone,
        @JsonProperty("country") String country,
        @JsonProperty("region") String region) {}
