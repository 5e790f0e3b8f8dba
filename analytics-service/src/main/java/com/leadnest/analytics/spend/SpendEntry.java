package com.leadnest.analytics.spend;

import java.math.BigDecimal;

/**
 * Spend on the wire.
 *
 * @param month {@code 2026-11}
 * @param source as leads name it
 * @param campaign or absent for the source as a whole
 * @param amount in the business's currency
 */
public record SpendEntry(String month, String source, String campaign, BigDecimal amount) {}
