package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A person wants no more messages. Nothing of a sequence is sent to them on that channel after this.
 *
 * @param leadId {@code lead_…}, or null for someone who is not a lead
 * @param channel email, sms or all
 * @param method keyword, plain_words, one_click, preference_page, complaint, bounce, provider or manual
 * @param at when
 */
public record OptedOut(
        @JsonProperty("lead_id") String leadId,
        @JsonProperty("channel") String channel,
        @JsonProperty("method") String method,
        @JsonProperty("at") Instant at) {}
