package com.leadnest.gateway.ratelimit;

import java.util.ArrayDeque;
import java.util.Deque;

/** One rule's window in this process: the same arithmetic as take.lua with leases of one. Not thread safe. */
final class SlidingWindow {

    private record Entry(long at, int count) {}

    private final Rule rule;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long total;

    SlidingWindow(Rule rule) {
        this.rule = rule;
    }

    /** Permits left at that moment, ms of any clock that does not go back. */
    long left(long now) {
        long ended = now - rule.window().toMillis();
        while (!entries.isEmpty() && entries.peekFirst().at() <= ended) {
            total -= entries.pollFirst().count();
        }
        return Math.max(0, rule.limit() - total);
    }

    /** Counts permits that were given, even beyond the limit: another store may have given them. */
    void count(long now, int permits) {
        long step = rule.stepMillis();
        long stamp = (now + step - 1) / step * step;
        Entry last = entries.peekLast();
        if (last != null && last.at() == stamp) {
            entries.pollLast();
            entries.addLast(new Entry(stamp, last.count() + permits));
        } else {
            entries.addLast(new Entry(stamp, permits));
        }
        total += permits;
    }

    /** How long until the oldest permits come free, ms; the whole window when there are none. */
    long resetMillis(long now) {
        long window = rule.window().toMillis();
        return entries.isEmpty() ? window : Math.max(1, entries.peekFirst().at() + window - now);
    }
}
