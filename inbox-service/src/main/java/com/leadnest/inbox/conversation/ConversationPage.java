package com.leadnest.inbox.conversation;

import java.util.List;

/** Conversations, the latest activity first. @param totalCount how many there are on all pages */
public record ConversationPage(List<ConversationView> conversations, long totalCount, int page, int perPage) {}
