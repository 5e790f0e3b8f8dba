package com.leadnest.inbox.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Hours of a day at which something is allowed, one stretch a day at most. */
interface Hours {

    /** Days looked ahead: longer than any law stays closed. */
    int AHEAD = 14;

    /** The stretch of a day, or empty when the day is closed. */
    Optional<Window> on(LocalDate date);

    /**
     * The first instant from {@code now} on that is open in a zone; {@code now} itself when it is. Empty when nothing
     * opens within {@link #AHEAD} days.
     */
    default Optional<Opening> next(ZoneId zone, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        for (int day = 0; day < AHEAD; day++) {
            LocalDate date = today.plusDays(day);
            Optional<Window> window = on(date);
            if (window.isEmpty()) {
                continue;
            }
            Instant start = date.atTime(window.get().from()).atZone(zone).toInstant();
            Instant end = date.atTime(window.get().to()).atZone(zone).toInstant();
            if (now.isBefore(end)) {
                return Optional.of(new Opening(
                        start.isAfter(now) ? start : now, window.get().rule()));
            }
        }
        return Optional.empty();
    }

    /** @param to not included */
    record Window(LocalTime from, LocalTime to, Rule rule) {}

    /** An instant that a rule allows. */
    record Opening(Instant at, Rule rule) {}
}
