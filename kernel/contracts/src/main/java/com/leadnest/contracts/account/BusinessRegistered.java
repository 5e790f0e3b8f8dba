package com.leadnest.contracts.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A business and its owner have signed up.
 *
 * @param businessId {@code biz_…}
 * @param userId the owner, {@code user_…}
 * @param email the owner's, as they sign in; null in events from before it was told
 * @param businessName as typed by the owner
 * @param country ISO 3166-1 alpha-2, the default for phone numbers
 * @param industry free text or null
 * @param trialExpires end of the free trial
 * @param at when it happened
 */
public record BusinessRegistered(
        @JsonProperty("business_id") String businessId,
        @JsonProperty("user_id") String userId,
        @JsonProperty("email") String email,
        @JsonProperty("business_name") String businessName,
        @JsonProperty("country") String country,
        @JsonProperty("industry") String industry,
        @JsonProperty("trial_expires") Instant trialExpires,
        @JsonProperty("at") Instant at) {}
