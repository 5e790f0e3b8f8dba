package com.leadnest.lead.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/**
 * What came of a lead in money.
 *
 * @param valueMinor in the smallest unit of the currency, or null
 * @param currency ISO 4217, null without a value
 * @param lostReason why it was lost, as the business words it, or null
 */
public record Deal(Long valueMinor, String currency, String lostReason) {

    public static final Deal NONE = new Deal(null, null, null);

    /** More than any deal of a small business; keeps sums within a long. */
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    /** The currency of a country, which its businesses count in. @param country ISO 3166-1 alpha-2 */
    static Currency currencyOf(String country) {
        Currency currency = Currency.getInstance(new Locale("", country));
        return currency == null ? Currency.getInstance("USD") : currency;
    }

    /** The value in whole units, as callers see it, or null. */
    BigDecimal value() {
        return valueMinor == null
                ? null
                : BigDecimal.valueOf(valueMinor, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** @throws ArithmeticException when the amount is negative, too large or finer than the currency */
    Deal withValue(BigDecimal amount, Currency in) {
        if (amount == null) {
            return new Deal(null, null, lostReason);
        }
        if (amount.signum() < 0 || amount.compareTo(LARGEST) > 0) {
            throw new ArithmeticException("out of range");
        }
        BigDecimal minor = amount.movePointRight(in.getDefaultFractionDigits()).setScale(0, RoundingMode.UNNECESSARY);
        return new Deal(minor.longValueExact(), in.getCurrencyCode(), lostReason);
    }

    Deal withLostReason(String reason) {
        return new Deal(valueMinor, currency, reason);
    }
}
