package com.leadnest.analytics.spend;

import java.time.YearMonth;

/**
 * What was spent on a source in a month.
 *
 * @param campaign or empty for the source as a whole
 * @param amountMinor in the smallest unit of the business's currency
 */
public record MonthlySpend(YearMonth month, String source, String campaign, long amountMinor) {}
