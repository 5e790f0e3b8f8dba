package com.leadnest.inbox.message;

import java.util.UUID;

/**
 * What became of an inbound message.
 *
 * @param leadId whose conversation it is in, or null
 * @param isNew false when it was known already: then nothing has changed, and nothing is to be answered
 */
public record Taken(UUID messageId, UUID conversationId, UUID leadId, boolean isNew) {}
