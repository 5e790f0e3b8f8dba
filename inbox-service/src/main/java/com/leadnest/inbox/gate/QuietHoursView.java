package com.leadnest.inbox.gate;

import com.leadnest.inbox.law.HoursRule;
import com.leadnest.inbox.law.HoursTable;
import com.leadnest.inbox.law.States;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whether a lead may be texted now.
 *
 * @param zone time zones the lead may be in
 * @param zoneSource address, area_code or unknown
 */
public record QuietHoursView(
        boolean allowedNow, Instant nextAllowedAt, String zone, String zoneSource, String rule, String sourceUrl) {

    /** The dated table. @param asOf when it was last held against the laws */
    public record Rules(List<Row> rules, LocalDate asOf) {

        static Rules all() {
            LocalDate checked = HoursTable.rules().stream()
                    .map(rule -> rule.source().readOn())
                    .max(LocalDate::compareTo)
                    .orElse(null);
            return new Rules(HoursTable.rules().stream().map(Row::of).toList(), checked);
        }
    }

    /** A row of the table. */
    public record Row(
            String region,
            String name,
            String from,
            String to,
            String days,
            boolean holidays,
            LocalDate validFrom,
            String statute,
            String sourceUrl,
            LocalDate readOn,
            String note) {

        static Row of(HoursRule rule) {
            String days = rule.days().stream().map(Row::day).collect(Collectors.joining(", "));
            String name = States.find(rule.place()).map(state -> state.name()).orElse("Federal");
            String remark = rule.source().remark();
            return new Row(
                    rule.place(),
                    name,
                    rule.from().toString(),
                    rule.to().toString(),
                    rule.days().size() == 7 ? "every day" : days,
                    rule.holidays(),
                    rule.validFrom(),
                    rule.source().statute(),
                    rule.source().url(),
                    rule.source().readOn(),
                    remark.isEmpty() ? rule.source().statute() : rule.source().statute() + ". " + remark);
        }

        private static String day(DayOfWeek day) {
            return day.getDisplayName(TextStyle.SHORT, Locale.US);
        }
    }
}
