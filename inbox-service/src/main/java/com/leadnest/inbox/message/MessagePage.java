package com.leadnest.inbox.message;

import java.util.List;

/** Messages, the oldest first. @param nextBefore where the messages before these begin, or null at the first one */
public record MessagePage(List<MessageView> messages, String nextBefore) {}
