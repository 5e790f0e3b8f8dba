package com.leadnest.inbox.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A row of the table of lawful hours.
 *
 * @param place code of a state, or US for the whole country
 * @param days on which it opens
 * @param holidays whether it opens on holidays
 * @param from first lawful minute, local time
 * @param to first minute that is no longer lawful
 * @param validFrom first day of the version of the law that this row belongs to
 * @param source where it is written and when that was checked
 */
public record HoursRule(
        String place,
        Set<DayOfWeek> days,
        boolean holidays,
        LocalTime from,
        LocalTime to,
        LocalDate validFrom,
        Source source) {

    /**
     * Where a rule comes from.
     *
     * @param statute citation
     * @param url where it can be looked up
     * @param readOn when it was
     * @param remark how it was read when it can be read in two ways; empty when it cannot
     */
    public record Source(String statute, String url, LocalDate readOn, String remark) {}

    boolean opensOn(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && (holidays || !Holidays.isOne(date));
    }
}
