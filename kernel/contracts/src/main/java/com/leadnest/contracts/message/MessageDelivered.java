package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** The provider says that a message reached the recipient's device or mail server. */
public record MessageDelivered(@JsonProperty("message") MessageRef message, @JsonProperty("at") Instant at) {}
