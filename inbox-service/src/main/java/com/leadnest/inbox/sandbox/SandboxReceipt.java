package com.leadnest.inbox.sandbox;

/** Where a played message went. */
record SandboxReceipt(String messageId, String conversationId) {}
