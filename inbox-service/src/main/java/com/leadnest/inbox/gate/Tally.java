package com.leadnest.inbox.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was sent already, and what this batch adds to it while it is judged one message after the other. */
final class Tally {

    private static final Duration DAY = Duration.ofDays(1);
    /** Over the cap nobody asks again sooner: many waiting messages would only ask in vain. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Map<String, Integer> people = new HashMap<>();
    private final Instant now;
    private final Instant oldestText;
    private int segments;

    /**
     * @param now when the batch is judged
     * @param segments of texts in the last 24 hours
     * @param oldestText when the oldest of them went, or null
     */
    Tally(Instant now, int segments, Instant oldestText) {
        this.now = now;
        this.segments = segments;
        this.oldestText = oldestText;
    }

    int segments() {
        return segments;
    }

    /** Earliest moment at which there may be room for texts again. */
    Instant carrierFree() {
        Instant soon = now.plus(PATIENCE);
        Instant free = oldestText == null ? now.plus(DAY) : oldestText.plus(DAY);
        return free.isAfter(soon) ? free : soon;
    }

    /** When marketing went to the message's recipient, newest first, this batch included. */
    List<Instant> sentTo(Outgoing message, List<Instant> stored) {
        List<Instant> all = new ArrayList<>();
        for (int i = 0; i < people.getOrDefault(key(message), 0); i++) {
            all.add(now);
        }
        all.addAll(stored);
        return all;
    }

    /** Counts a message that was let through. */
    void add(Outgoing message, boolean marketing) {
        if (message.nature().isSms()) {
            segments += message.content().segments();
        }
        if (marketing && message.nature().isOfSequence()) {
            people.merge(key(message), 1, Integer::sum);
        }
    }

    private static String key(Outgoing message) {
        return message.leadId() == null ? message.to() : message.leadId().toString();
    }
}
