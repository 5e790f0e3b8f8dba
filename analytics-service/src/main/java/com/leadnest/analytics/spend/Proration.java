package com.leadnest.analytics.spend;

import com.leadnest.analytics.figures.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of monthly spend that falls into a period: a month's spend counts by the share of its days. Each month is
 * rounded to the smallest unit of the currency, half to even; whole months are exact.
 */
public final class Proration {

    private Proration() {}

    /** In the smallest unit of the currency; null when nothing was entered for any month of the period. */
    public static Long cost(List<MonthlySpend> spend, Period period) {
        Map<YearMonth, Long> byMonth = new TreeMap<>();
        for (MonthlySpend each : spend) {
            if (days(each.month(), period) > 0) {
                byMonth.merge(each.month(), each.amountMinor(), Math::addExact);
            }
        }
        return byMonth.isEmpty()
                ? null
                : byMonth.entrySet().stream()
                        .mapToLong(month -> share(month.getKey(), month.getValue(), period))
                        .sum();
    }

    private static long share(YearMonth month, long amountMinor, Period period) {
        return BigDecimal.valueOf(amountMinor)
                .multiply(BigDecimal.valueOf(days(month, period)))
                .divide(BigDecimal.valueOf(month.lengthOfMonth()), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    private static int days(YearMonth month, Period period) {
        return period.shared(new Period(month.atDay(1), month.atEndOfMonth()));
    }
}
