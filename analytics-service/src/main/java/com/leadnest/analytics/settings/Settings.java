package com.leadnest.analytics.settings;

import java.time.ZoneId;
import java.util.Currency;

/**
 * How a business counts.
 *
 * @param zone whose midnight its days begin at
 * @param currency of its deals and its spend
 * @param industry as it named it, or null
 * @param name of the business, or null
 */
public record Settings(ZoneId zone, Currency currency, String industry, String name) {

    static final Settings DEFAULT =
            new Settings(ZoneId.of("America/New_York"), Currency.getInstance("USD"), null, null);
}
