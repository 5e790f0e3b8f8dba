package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A provider took a message.
 *
 * @param message which
 * @param provider twilio, smtp or sandbox
 * @param providerMessageId the provider's id for it
 * @param subject of an e-mail, or null
 * @param segments parts a text message was cut into; 1 for an e-mail
 * @param at when the provider took it
 */
public record MessageSent(
        @JsonProperty("message") MessageRef message,
        @JsonProperty("provider") String provider,
        @JsonProperty("provider_message_id") String providerMessageId,
        @JsonProperty("subject") String subject,
        @JsonProperty("segments") int segments,
        @JsonProperty("at") Instant at) {}
