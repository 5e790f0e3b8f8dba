package com.leadnest.inbox.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A message that reached no one outside. @param headers of an e-mail, in the detail only */
record SandboxMessage(
        String id,
        String channel,
        String direction,
        String from,
        String to,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        Instant at) {

    /** Newest first. */
    record Page(List<SandboxMessage> messages) {}
}
