package com.leadnest.nurture.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * Waits for a time of the recipient's own week.
 *
 * @param weekdays days that will do; none means all
 * @param from first minute of the day that will do
 * @param to first minute that will not do any more; later than {@code from}
 */
public record WaitUntilStep(String key, Set<DayOfWeek> weekdays, LocalTime from, LocalTime to) implements Step {

    public WaitUntilStep {
        weekdays = Set.copyOf(weekdays);
    }

    @Override
    public String type() {
        return "wait_until";
    }

    /** Whether a time of the recipient's clock will do. */
    boolean allows(DayOfWeek day, LocalTime time) {
        return (weekdays.isEmpty() || weekdays.contains(day)) && !time.isBefore(from) && time.isBefore(to);
    }
}
