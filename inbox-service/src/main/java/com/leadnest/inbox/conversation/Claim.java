package com.leadnest.inbox.conversation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A sender's claim on messages. @param until when another may take them up */
public record Claim(UUID owner, Instant until) {

    OffsetDateTime untilUtc() {
        return until.atOffset(ZoneOffset.UTC);
    }
}
