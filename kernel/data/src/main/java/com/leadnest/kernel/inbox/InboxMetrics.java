package com.leadnest.kernel.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Counts what became of the events a consumer was given. */
@Singleton
public class InboxMetrics {

    private final MeterRegistry registry;

    @Inject
    public InboxMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void processed(String consumer, int events) {
        count(consumer, "processed", events);
    }

    void duplicate(String consumer, int events) {
        count(consumer, "duplicate", events);
    }

    /** A type or a major version this build does not know, or one the handler does not want. */
    void skipped(String consumer, int events) {
        count(consumer, "skipped", events);
    }

    void dead(String consumer) {
        count(consumer, "dead", 1);
    }

    /** An attempt that failed because of the surroundings. */
    void retried(String consumer) {
        count(consumer, "retried", 1);
    }

    private void count(String consumer, String outcome, int events) {
        if (events > 0) {
            registry.counter("leadnest_inbox_events", "consumer", consumer, "outcome", outcome)
                    .increment(events);
        }
    }
}
