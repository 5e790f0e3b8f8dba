package com.leadnest.analytics.spend;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.analytics.figures.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProrationTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final List<MonthlySpend> SPEND = List.of(
            new MonthlySpend(APRIL, "google_ads", "", 300_000),
            new MonthlySpend(APRIL, "yelp", "", 1),
            new MonthlySpend(APRIL.plusMonths(1), "google_ads", "spring", 310_000));

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void aWholeMonthIsExact() {
        assertThat(Proration.cost(SPEND, days("2026-04-01", "2026-04-30"))).isEqualTo(300_001);
    }

    @Test
    void partsOfTwoMonthsCountByTheirDays() {
        // 10 of 30 days of April and 5 of 31 of May: 300,001 / 3 and 310,000 * 5 / 31, each to the nearest cent.
        assertThat(Proration.cost(SPEND, days("2026-04-21", "2026-05-05"))).isEqualTo(100_000 + 50_000);
    }

    @Test
    void nothingEnteredIsNotNothingSpent() {
        assertThat(Proration.cost(SPEND, days("2026-06-01", "2026-06-30"))).isNull();
        List<MonthlySpend> free = List.of(new MonthlySpend(APRIL, "referral", "", 0));
        assertThat(Proration.cost(free, days("2026-04-01", "2026-04-30"))).isZero();
    }

    @Test
    void amountsKeepTheUnitsOfTheirCurrency() {
        Currency dollars = Currency.getInstance("USD");
        Currency yen = Currency.getInstance("JPY");
        assertThat(Money.minor(new BigDecimal("1250.5"), dollars)).contains(125_050L);
        assertThat(Money.plain(125_050L, dollars)).isEqualTo(new BigDecimal("1250.50"));
        assertThat(Money.minor(new BigDecimal("1250"), yen)).contains(1250L);
        assertThat(Money.minor(new BigDecimal("12.5"), yen)).isEmpty();
        assertThat(Money.minor(new BigDecimal("0.001"), dollars)).isEmpty();
        assertThat(Money.minor(new BigDecimal("-1"), dollars)).isEmpty();
        assertThat(Money.minor(null, dollars)).isEmpty();
    }
}
