package com.leadnest.nurture.due;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How many messages of all sequences a person may get in 24 hours. Rolling and not by the calendar: nobody gets two
 * days' worth around midnight, and no change of the clocks matters. One instance sees one claim, in which the same
 * person may stand several times.
 */
final class DailyCap {

    private final Duration window;
    private final Map<UUID, List<Instant>> handedOver = new HashMap<>();

    DailyCap(Duration window) {
        this.window = window;
    }

    /**
     * Whether another message may go to a person now.
     *
     * @param lastDay when the last ones were handed over, the oldest first
     * @return empty for yes, and then it is counted; else the moment from which it may
     */
    Optional<Instant> tryAdd(UUID lead, List<Instant> lastDay, int cap, Instant now) {
        List<Instant> all = handedOver.computeIfAbsent(lead, first -> new ArrayList<>(lastDay));
        all.removeIf(at -> !at.isAfter(now.minus(window)));
        if (all.size() < cap) {
            all.add(now);
            return Optional.empty();
        }
        return Optional.of(all.get(all.size() - cap).plus(window));
    }
}
