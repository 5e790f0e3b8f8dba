package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A message came in.
 *
 * @param message which; its enrolment and step are those of the message it answers, when that is known
 * @param intent reply, opt_out, opt_in, help or auto_reply (an out-of-office note, which is no reply)
 * @param preview the first 200 characters of its text
 * @param at when it was received
 */
public record MessageReceived(
        @JsonProperty("message") MessageRef message,
        @JsonProperty("intent") String intent,
        @JsonProperty("preview") String preview,
        @JsonProperty("at") Instant at) {}
