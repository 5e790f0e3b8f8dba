package com.leadnest.inbox.conversation;

import java.util.UUID;

/**
 * Who may write back the outcome of a send. A sender that lost its claim while it waited for a provider must not
 * overwrite what its successor wrote.
 *
 * @param owner {@code claimed_by} of the message
 * @param attempt {@code attempts} of the message when it was claimed
 */
public record Fence(UUID owner, int attempt) {}
