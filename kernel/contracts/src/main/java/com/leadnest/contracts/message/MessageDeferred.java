package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A message may not be sent now and waits.
 *
 * @param message which
 * @param reason quiet_hours, frequency_cap, carrier_cap, rate_limit, paused or provider_away
 * @param until the next moment at which it may be sent, or null when nobody knows
 * @param at when it was put off
 */
public record MessageDeferred(
        @JsonProperty("message") MessageRef message,
        @JsonProperty("reason") String reason,
        @JsonProperty("until") Instant until,
        @JsonProperty("at") Instant at) {}
