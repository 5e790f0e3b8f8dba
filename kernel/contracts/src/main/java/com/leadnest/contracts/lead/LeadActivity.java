package com.leadnest.contracts.lead;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * Something a person did with a lead outside of LeadNest.
 *
 * @param id {@code act_…}
 * @param kind one of call, booking, note
 * @param outcome of a call: answered, missed; of a booking: booked, kept, missed, cancelled; of a note: null
 * @param minutes length of a call, or null
 * @param startsAt beginning of the appointment of a booking, or null
 * @param note free text, or null
 * @param userId who logged it, {@code user_…}, or null for the API
 * @param at when it happened, which may be before it was logged
 */
public record LeadActivity(
        @JsonProperty("id") String id,
        @JsonProperty("kind") String kind,
        @JsonProperty("outcome") String outcome,
        @JsonProperty("minutes") Integer minutes,
        @JsonProperty("starts_at") Instant startsAt,
        @JsonProperty("note") String note,
        @JsonProperty("user_id") String userId,
        @JsonProperty("at") Instant at) {}
