package com.leadnest.nurture.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/** The first moment at which a recipient's clock is inside a window, also in the nights when clocks are moved. */
final class LocalWindow {

    /** A window of one weekday can fall into the missing hour once, never on two such days in a row. */
    private static final int MOST_DAYS = 21;

    private LocalWindow() {}

    /**
     * @param time the answer is not before it
     * @return {@code time} itself when it is inside the window
     */
    static Instant first(WaitUntilStep window, Instant time, ZoneId zone) {
        LocalDate today = time.atZone(zone).toLocalDate();
        for (int day = 0; day <= MOST_DAYS; day++) {
            LocalDateTime opens = today.plusDays(day).atTime(window.from());
            for (Instant start : starts(opens, zone)) {
                Instant candidate = start.isBefore(time) ? time : start;
                if (isInside(window, candidate, today.plusDays(day), zone)) {
                    return candidate;
                }
            }
        }
        throw new IllegalStateException("Step " + window.key() + " has a window that never opens");
    }

    /**
     * The moments at which a local time begins: one; two when clocks are set back over it; the end of the missing hour
     * when they are set forward over it.
     */
    private static Iterable<Instant> starts(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition != null && transition.isGap()) {
            return java.util.List.of(transition.getInstant());
        }
        return zone.getRules().getValidOffsets(local).stream()
                .map((ZoneOffset offset) -> local.toInstant(offset))
                .toList();
    }

    private static boolean isInside(WaitUntilStep window, Instant candidate, LocalDate day, ZoneId zone) {
        ZonedDateTime local = candidate.atZone(zone);
        return local.toLocalDate().equals(day) && window.allows(local.getDayOfWeek(), local.toLocalTime());
    }
}
