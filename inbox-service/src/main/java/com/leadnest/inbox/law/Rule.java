package com.leadnest.inbox.law;

/**
 * What decided.
 *
 * @param words for a person, e.g. {@code FL 08:00–20:00, Fla. Stat. 501.616(6)(a)}
 * @param url where it can be looked up, or null for the business's own hours
 */
public record Rule(String words, String url) {}
