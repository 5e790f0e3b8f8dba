package com.leadnest.inbox.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The hours of one place over time: rows that begin on the same day are one version of its law. */
record StatuteHours(List<HoursRule> rows) implements Hours {

    @Override
    public Optional<Window> on(LocalDate date) {
        Optional<LocalDate> version = rows.stream()
                .map(HoursRule::validFrom)
                .filter(begin -> !begin.isAfter(date))
                .max(LocalDate::compareTo);
        if (version.isEmpty()) {
            // Before the first version nothing stricter than the federal rule was in force, which is asked beside this.
            return HoursTable.federal() == this
                    ? Optional.empty()
                    : HoursTable.federal().on(date);
        }
        return rows.stream()
                .filter(row -> row.validFrom().equals(version.get()) && row.opensOn(date))
                .findFirst()
                .map(row -> new Window(row.from(), row.to(), rule(row)));
    }

    private static Rule rule(HoursRule row) {
        String words = row.place() + " " + row.from() + "–" + row.to() + ", "
                + row.source().statute();
        return new Rule(words, row.source().url());
    }
}
