package com.leadnest.lead.importing.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * What the person who uploaded decided; null where detection decides.
 *
 * @param source where new leads come from when their row does not say
 * @param country ISO 3166-1 alpha-2 for phone numbers without a country code
 * @param charset name of a character set
 * @param delimiter one character, or a name such as tab
 * @param sheet name of a workbook's sheet
 * @param mapping field by heading
 */
public record ImportSettings(
        @JsonProperty("source") String source,
        @JsonProperty("country") String country,
        @JsonProperty("charset") String charset,
        @JsonProperty("delimiter") String delimiter,
        @JsonProperty("sheet") String sheet,
        @JsonProperty("mapping") Map<String, String> mapping) {}
