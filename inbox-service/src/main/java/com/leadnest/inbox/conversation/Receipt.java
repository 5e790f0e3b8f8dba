package com.leadnest.inbox.conversation;

/**
 * What a provider said when it took a message.
 *
 * @param provider twilio, smtp or sandbox
 * @param providerId its id for the message, or null
 * @param segments parts a text was cut into; 1 for an e-mail
 * @param sandbox whether it went nowhere but to the local mail server or the sandbox channel
 */
public record Receipt(String provider, String providerId, int segments, boolean sandbox) {}
