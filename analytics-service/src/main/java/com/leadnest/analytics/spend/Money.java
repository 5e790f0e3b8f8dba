package com.leadnest.analytics.spend;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Amounts between the wire, where they are plain numbers, and the inside, where they are counted in the smallest unit. */
public final class Money {

    /** More than any business spends; keeps sums within a long. */
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    private Money() {}

    /** {@code 1250.5} dollars as 125,050 cents; empty for what is negative, too large or finer than the currency. */
    public static Optional<Long> minor(BigDecimal amount, Currency currency) {
        if (amount == null || amount.signum() < 0 || amount.compareTo(LARGEST) > 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact());
        } catch (ArithmeticException finer) {
            return Optional.empty();
        }
    }

    /** 125,050 cents as {@code 1250.50} dollars; null stays null. */
    public static BigDecimal plain(Long minor, Currency currency) {
        return minor == null ? null : BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }
}
