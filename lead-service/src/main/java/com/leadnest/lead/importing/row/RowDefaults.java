package com.leadnest.lead.importing.row;

/**
 * What holds for rows that do not say it.
 *
 * @param source where the leads come from
 * @param country ISO 3166-1 alpha-2 that phone numbers without a country code are read in
 */
public record RowDefaults(String source, String country) {}
