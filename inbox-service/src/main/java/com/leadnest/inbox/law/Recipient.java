package com.leadnest.inbox.law;

/**
 * What is known of where a person is.
 *
 * @param country ISO 3166-1 alpha-2 of the address, or null
 * @param region state of the address as code or name, or null
 * @param phone E.164, or null
 */
public record Recipient(String country, String region, String phone) {}
