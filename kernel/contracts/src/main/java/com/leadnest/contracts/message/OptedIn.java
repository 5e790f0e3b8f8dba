package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A person takes messages on a channel: they said so for the first time, or again after an opt-out.
 *
 * @param leadId {@code lead_…}, or null for someone who is not a lead
 * @param channel email or sms
 * @param method form, import, keyword, preference_page, verbal or manual
 * @param wording what they agreed to, or null
 * @param at when they agreed
 */
public record OptedIn(
        @JsonProperty("lead_id") String leadId,
        @JsonProperty("channel") String channel,
        @JsonProperty("method") String method,
        @JsonProperty("wording") String wording,
        @JsonProperty("at") Instant at) {}
