package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** An e-mail was opened. @param robot whether a mail scanner or a prefetching proxy did it, as far as can be told */
public record MessageOpened(
        @JsonProperty("message") MessageRef message,
        @JsonProperty("robot") boolean robot,
        @JsonProperty("at") Instant at) {}
