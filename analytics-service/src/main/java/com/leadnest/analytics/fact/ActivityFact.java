package com.leadnest.analytics.fact;

import java.time.Instant;
import java.util.UUID;

/**
 * A call or a booking that somebody logged.
 *
 * @param kind call or booking
 * @param outcome of a call: answered, missed; of a booking: booked, kept, missed, cancelled
 * @param minutes of a call, or null
 * @param startsAt of a booking, or null
 * @param userId who logged it, or null for the API
 * @param at when it happened
 */
public record ActivityFact(
        UUID activityId,
        UUID leadId,
        String kind,
        String outcome,
        Integer minutes,
        Instant startsAt,
        UUID userId,
        Instant at)
        implements Fact {

    public boolean isCall() {
        return kind.equals("call");
    }

    public boolean isNewBooking() {
        return kind.equals("booking") && outcome.equals("booked");
    }

    @Override
    public void count(Counter counter) {
        if (isCall()) {
            counter.one(at, Measure.CALLS);
            counter.count(at, Measure.CALL_MINUTES, minutes == null ? 0 : minutes);
        }
        switch (outcome) {
            case "answered" -> counter.one(at, Measure.CALLS_ANSWERED);
            case "booked" -> counter.one(at, Measure.APPOINTMENTS);
            case "kept" -> counter.one(at, Measure.APPOINTMENTS_KEPT);
            case "missed" -> countMissed(counter);
            default -> {
                // A cancelled appointment was neither kept nor missed.
            }
        }
    }

    private void countMissed(Counter counter) {
        if (!isCall()) {
            counter.one(at, Measure.APPOINTMENTS_MISSED);
        }
    }
}
