package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A message was refused or not delivered, and will not be tried again.
 *
 * @param message which
 * @param stage refused (by LeadNest's own gate, nothing was sent), rejected (by the provider) or undelivered
 *     (taken and then bounced)
 * @param reason stable code, e.g. {@code no_consent}, {@code opted_out}, {@code suppressed}, {@code no_address},
 *     {@code invalid_address}, {@code postal_address_missing}, {@code expired}, {@code cancelled}, {@code blocked},
 *     {@code mailbox_full}, {@code provider_error}
 * @param detail for a person to read, without personal data, or null
 * @param at when
 */
public record MessageFailed(
        @JsonProperty("message") MessageRef message,
        @JsonProperty("stage") String stage,
        @JsonProperty("reason") String reason,
        @JsonProperty("detail") String detail,
        @JsonProperty("at") Instant at) {}
