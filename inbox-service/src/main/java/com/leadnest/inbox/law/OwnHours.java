package com.leadnest.inbox.law;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Narrower hours that a business keeps of its own will.
 *
 * @param from first minute, local time of the recipient
 * @param to first minute that is too late
 * @param zone the business's own, in which they are read when nobody knows where the recipient is
 */
public record OwnHours(LocalTime from, LocalTime to, ZoneId zone) implements Hours {

    @Override
    public Optional<Window> on(LocalDate date) {
        return Optional.of(new Window(from, to, new Rule("your own hours " + from + "–" + to, null)));
    }
}
