package com.leadnest.inbox.conversation;

import java.util.UUID;

/**
 * Which conversations are wanted; null means any.
 *
 * @param reader whose unread ones
 * @param status unread, open, snoozed, closed or all
 * @param assigned who has it; see {@link #nobody}
 * @param nobody only those that nobody has
 * @param channel of the last message
 */
record ConversationFilter(
        UUID reader,
        String status,
        UUID assigned,
        boolean nobody,
        String channel,
        String priority,
        String label,
        SearchWords search) {}
