package com.leadnest.providers;

import java.time.Instant;

/**
 * A text that {@link TwilioServer} took.
 *
 * @param callback where it is to be told what became of it, or null
 * @param at when it was taken
 */
public record Text(String sid, String from, String to, String body, String callback, Instant at) {}
