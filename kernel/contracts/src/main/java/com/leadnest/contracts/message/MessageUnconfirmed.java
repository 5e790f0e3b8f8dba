package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A message was handed to the provider and its answer was lost. It is never sent again by itself: a look-up at the
 * provider or a person decides, and MessageSent or MessageFailed follows.
 */
public record MessageUnconfirmed(@JsonProperty("message") MessageRef message, @JsonProperty("at") Instant at) {}
