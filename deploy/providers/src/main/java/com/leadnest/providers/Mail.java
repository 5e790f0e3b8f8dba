package com.leadnest.providers;

import java.time.Instant;

/**
 * A mail that {@link MailServer} took.
 *
 * @param messageId its header, with angle brackets
 * @param at when it was taken
 */
public record Mail(String messageId, String to, String subject, Instant at) {}
