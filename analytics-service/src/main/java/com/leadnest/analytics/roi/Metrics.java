package com.leadnest.analytics.roi;

import com.leadnest.analytics.fact.Measure;
import com.leadnest.analytics.figures.Sums;
import com.leadnest.analytics.spend.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of a period, with the names of the developer documentation and the cost behind them. A quotient whose
 * divisor is not known or is 0 is null, and {@code reasons} says why; it is never 0 or infinite.
 *
 * @param cost what was spent, as far as it is entered, or null
 * @param costPerLead cost / leads_uploaded, two decimals
 * @param conversionRate deals_closed / leads_uploaded in per cent, one decimal
 * @param roiPercentage (revenue_generated - cost) / cost in per cent, one decimal
 * @param reasons why a figure is null, by its name
 */
public record Metrics(
        long leadsUploaded,
        long callsMade,
        long emailsSent,
        long textsSent,
        long appointmentsBooked,
        long dealsClosed,
        BigDecimal revenueGenerated,
        BigDecimal cost,
        BigDecimal costPerLead,
        BigDecimal conversionRate,
        BigDecimal roiPercentage,
        Map<String, String> reasons) {

    /** Of each quotient, for people. */
    static final Map<String, String> FORMULAS = Map.of(
            "cost_per_lead", "cost / leads_uploaded",
            "conversion_rate", "deals_closed / leads_uploaded * 100",
            "roi_percentage", "(revenue_generated - cost) / cost * 100",
            "cost", "sum over months of (spend of the month * days of the month in the period / days of the month)");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param costMinor null when it is not known; then {@code noCost} says why */
    static Metrics of(Sums sums, Long costMinor, String noCost, Currency currency) {
        long leads = sums.of(Measure.LEADS);
        BigDecimal revenue = Money.plain(sums.of(Measure.REVENUE), currency);
        BigDecimal cost = Money.plain(costMinor, currency);
        Map<String, String> reasons = new LinkedHashMap<>();
        if (cost == null) {
            reasons.put("cost", noCost);
        }
        BigDecimal perLead = quotient("cost_per_lead", cost, BigDecimal.valueOf(leads), 2, reasons, noCost);
        BigDecimal conversion = quotient(
                "conversion_rate",
                BigDecimal.valueOf(sums.of(Measure.DEALS)).multiply(HUNDRED),
                BigDecimal.valueOf(leads),
                1,
                reasons,
                noCost);
        BigDecimal gain = cost == null ? null : revenue.subtract(cost).multiply(HUNDRED);
        BigDecimal roi = quotient("roi_percentage", gain, cost, 1, reasons, noCost);
        return new Metrics(
                leads,
                sums.of(Measure.CALLS),
                sums.of(Measure.EMAILS_SENT),
                sums.of(Measure.TEXTS_SENT),
                sums.of(Measure.APPOINTMENTS),
                sums.of(Measure.DEALS),
                revenue,
                cost,
                perLead,
                conversion,
                roi,
                reasons);
    }

    private static BigDecimal quotient(
            String name,
            BigDecimal dividend,
            BigDecimal divisor,
            int decimals,
            Map<String, String> reasons,
            String unknown) {
        if (dividend == null || divisor == null) {
            reasons.put(name, unknown);
            return null;
        }
        if (divisor.signum() == 0) {
            reasons.put(name, name.equals("roi_percentage") ? "cost_is_zero" : "no_leads_in_period");
            return null;
        }
        return dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
    }
}
