package com.leadnest.inbox.law;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Days on which the states that close on holidays close: the federal ones (5 U.S.C. 6103) and those of Alabama (Code
 * 1-3-8), Louisiana (R.S. 1:55), Mississippi (Code 3-3-7), Rhode Island (G.L. 25-1-1) and Utah (Code 63G-1-301). All
 * of them close on all of these: a day too many is lawful, a day too few is not.
 */
final class Holidays {

    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private Holidays() {}

    static boolean isOne(LocalDate date) {
        return BY_YEAR.computeIfAbsent(date.getYear(), Holidays::of).contains(date);
    }

    private static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new HashSet<>();
        // 1 January of the next year may be kept on 31 December of this one.
        for (LocalDate fixed : new LocalDate[] {
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 6, 19),
            LocalDate.of(year, 7, 4),
            LocalDate.of(year, 7, 24),
            LocalDate.of(year, 11, 1),
            LocalDate.of(year, 11, 11),
            LocalDate.of(year, 12, 25),
            LocalDate.of(year + 1, 1, 1)
        }) {
            days.add(fixed);
            days.add(observed(fixed));
        }
        days.add(nth(year, Month.JANUARY, 3, MONDAY));
        days.add(nth(year, Month.FEBRUARY, 3, MONDAY));
        days.add(nth(year, Month.APRIL, 4, MONDAY));
        days.add(LocalDate.of(year, Month.APRIL, 1).with(lastInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
        days.add(nth(year, Month.JUNE, 1, MONDAY));
        days.add(nth(year, Month.AUGUST, 2, MONDAY));
        days.add(nth(year, Month.SEPTEMBER, 1, MONDAY));
        days.add(nth(year, Month.OCTOBER, 2, MONDAY));
        days.add(nth(year, Month.NOVEMBER, 4, THURSDAY));
        days.add(nth(year, Month.NOVEMBER, 4, THURSDAY).plusDays(1));
        // Good Friday and Mardi Gras.
        days.add(easter(year).minusDays(2));
        days.add(easter(year).minusDays(47));
        return Set.copyOf(days);
    }

    private static LocalDate observed(LocalDate fixed) {
        DayOfWeek day = fixed.getDayOfWeek();
        return day == SATURDAY ? fixed.with(FRIDAY) : day == SUNDAY ? fixed.plusDays(1) : fixed;
    }

    private static LocalDate nth(int year, Month month, int ordinal, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, day));
    }

    /** Anonymous Gregorian algorithm (Nature, 20 April 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
