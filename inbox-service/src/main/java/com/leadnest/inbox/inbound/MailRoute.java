package com.leadnest.inbox.inbound;

import java.util.UUID;

/**
 * Where a mail belongs.
 *
 * @param conversation null when only the business is known
 * @param reported the message of ours that its address or its words name, for a report on it; or null
 */
record MailRoute(UUID business, UUID conversation, UUID reported) {}
