package com.leadnest.inbox.channel;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as a provider gets it.
 *
 * @param business whose
 * @param from number, Messaging Service or mailbox of the sender
 * @param to E.164 number or e-mail address
 * @param text plain text
 * @param mail the rest of an e-mail, or null
 * @param since when it was first handed to the provider: where a look-up begins
 */
public record Outgoing(UUID messageId, UUID business, String from, String to, String text, Mail mail, Instant since) {}
