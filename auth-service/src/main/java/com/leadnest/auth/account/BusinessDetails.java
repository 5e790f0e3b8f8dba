package com.leadnest.auth.account;

/**
 * What a business says of itself; checked values.
 *
 * @param name as typed, trimmed
 * @param country ISO 3166-1 alpha-2
 * @param timeZone IANA name
 * @param industry free text or null
 */
public record BusinessDetails(String name, String country, String timeZone, String industry) {}
