package com.leadnest.contracts.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A link in a message was followed.
 *
 * @param url where it leads
 * @param robot whether a mail scanner did it, as far as can be told
 */
public record MessageClicked(
        @JsonProperty("message") MessageRef message,
        @JsonProperty("url") String url,
        @JsonProperty("robot") boolean robot,
        @JsonProperty("at") Instant at) {}
