package com.leadnest.analytics.spend;

import com.leadnest.kernel.problem.ValidationProblem;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what people say they spent, and gathers all that is wrong with it. */
final class SpendReading {

    static final int SOURCE_MAX = 100;
    static final int CAMPAIGN_MAX = 200;

    private static final YearMonth FIRST = YearMonth.of(2000, 1);
    private static final YearMonth LAST = YearMonth.of(2099, 12);

    private final Currency currency;
    private final Map<String, List<String>> wrong = new LinkedHashMap<>();
    private final Map<MonthlySpend, MonthlySpend> read = new LinkedHashMap<>();

    SpendReading(Currency currency) {
        this.currency = currency;
    }

    /** @param place in front of the names of fields in messages, e.g. {@code entries.3.} */
    void add(SpendEntry entry, String place) {
        YearMonth month = month(entry.month(), place + "month");
        String source = source(entry.source(), place + "source");
        String campaign = entry.campaign() == null ? "" : entry.campaign().strip();
        if (campaign.length() > CAMPAIGN_MAX) {
            complain(place + "campaign", "must be at most " + CAMPAIGN_MAX + " characters");
        }
        Optional<Long> amount = Money.minor(entry.amount(), currency);
        if (amount.isEmpty()) {
            complain(
                    place + "amount",
                    "must be an amount in " + currency + ", not negative, with at most "
                            + currency.getDefaultFractionDigits() + " decimals");
        }
        if (wrong.isEmpty()) {
            MonthlySpend spend = new MonthlySpend(month, source, campaign, amount.orElseThrow());
            if (read.put(new MonthlySpend(month, source, campaign, 0), spend) != null) {
                complain(place + "month", "the same month, source and campaign are there twice");
            }
        }
    }

    void complain(String field, String message) {
        wrong.computeIfAbsent(field, each -> new ArrayList<>()).add(message);
    }

    /** @throws ValidationProblem with every field that is wrong */
    List<MonthlySpend> all() {
        if (!wrong.isEmpty()) {
            throw new ValidationProblem(wrong);
        }
        return List.copyOf(read.values());
    }

    static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            return month.isBefore(FIRST) || month.isAfter(LAST) ? null : month;
        } catch (DateTimeParseException | NullPointerException none) {
            return null;
        }
    }

    private YearMonth month(String text, String field) {
        YearMonth month = month(text);
        if (month == null) {
            complain(field, "must be a month such as 2026-11");
        }
        return month;
    }

    /** One source has one spelling, as with leads: {@code Google Ads} and {@code google_ads} are the same. */
    private String source(String text, String field) {
        String source =
                text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
        if (source.isEmpty() || source.length() > SOURCE_MAX) {
            complain(field, "must be 1 to " + SOURCE_MAX + " characters");
        }
        return source;
    }
}
