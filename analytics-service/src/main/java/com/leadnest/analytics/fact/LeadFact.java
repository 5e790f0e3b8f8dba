package com.leadnest.analytics.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a lead. Parts of it come from different topics, so in any order; {@link #with} of two of them is the
 * same in either order.
 *
 * @param version of the newest state told, 0 while only messages of it are known
 * @param state what it is, or null while that is not known
 * @param move its newest change of status, or null
 * @param bookedAt when it first got the status booked, or null
 * @param appointmentAt when its first booking was made, or null
 * @param touch its first touch after it came in, or null
 * @param repliedAt when it first answered, or null
 */
public record LeadFact(
        UUID leadId,
        long version,
        LeadState state,
        Move move,
        Instant bookedAt,
        Instant appointmentAt,
        Touch touch,
        Instant repliedAt)
        implements Fact {

    /**
     * A change of status.
     *
     * @param version of the lead after it
     */
    public record Move(long version, Instant at) {}

    /**
     * Somebody wrote to the lead or called it.
     *
     * @param by the person, or null for a sequence
     * @param through email, sms or call
     */
    public record Touch(Instant at, UUID by, String through) {}

    /** A lead of whom nothing is known yet. */
    public static LeadFact unknown(UUID leadId) {
        return new LeadFact(leadId, 0, null, null, null, null, null, null);
    }

    /** Where everything of this lead counts; nowhere, which is null, once it is deleted. */
    public Dimensions dimensions() {
        if (state == null) {
            return Dimensions.UNKNOWN;
        }
        return state.deleted() ? null : state.dimensions();
    }

    /** Both of what is told about one lead. */
    public LeadFact with(LeadFact other) {
        boolean newer = other.version > version;
        return new LeadFact(
                leadId,
                Math.max(version, other.version),
                newer ? other.state : state,
                move == null || (other.move != null && other.move.version() > move.version()) ? other.move : move,
                Moments.earliest(bookedAt, other.bookedAt),
                Moments.earliest(appointmentAt, other.appointmentAt),
                touch == null || (other.touch != null && other.touch.at().isBefore(touch.at())) ? other.touch : touch,
                Moments.earliest(repliedAt, other.repliedAt));
    }

    @Override
    public void count(Counter counter) {
        if (state == null || state.arrivedAt() == null) {
            return;
        }
        Instant arrived = state.arrivedAt();
        counter.one(arrived, Measure.LEADS);
        countContact(counter, arrived);
        countBooking(counter, arrived);
        if (move != null) {
            countOutcome(counter, arrived);
        }
    }

    private void countContact(Counter counter, Instant arrived) {
        if (touch != null && !touch.at().isBefore(arrived)) {
            counter.one(arrived, Measure.ARRIVED_TOUCHED);
            counter.response(arrived, touch.at());
        }
        if (repliedAt != null) {
            counter.one(arrived, Measure.ARRIVED_REPLIED);
        }
    }

    /** Somebody who only sets the status has made an appointment too; with a booking logged, that is the one. */
    private void countBooking(Counter counter, Instant arrived) {
        if (bookedAt != null && appointmentAt == null) {
            counter.one(bookedAt, Measure.APPOINTMENTS);
        }
        if (bookedAt != null || appointmentAt != null) {
            counter.one(arrived, Measure.ARRIVED_BOOKED);
        }
    }

    private void countOutcome(Counter counter, Instant arrived) {
        if (state.status().equals("lost")) {
            counter.one(move.at(), Measure.LOST);
            counter.one(arrived, Measure.ARRIVED_LOST);
        }
        if (state.status().equals("won")) {
            long value = state.valueMinor() == null ? 0 : state.valueMinor();
            counter.one(move.at(), Measure.DEALS);
            counter.count(move.at(), Measure.REVENUE, value);
            counter.one(arrived, Measure.ARRIVED_WON);
            counter.count(arrived, Measure.ARRIVED_REVENUE, value);
            countWonWithin(counter, arrived, Duration.between(arrived, move.at()));
        }
    }

    private static void countWonWithin(Counter counter, Instant arrived, Duration taken) {
        if (taken.compareTo(Duration.ofDays(7)) <= 0) {
            counter.one(arrived, Measure.ARRIVED_WON_7);
        }
        if (taken.compareTo(Duration.ofDays(30)) <= 0) {
            counter.one(arrived, Measure.ARRIVED_WON_30);
        }
        if (taken.compareTo(Duration.ofDays(90)) <= 0) {
            counter.one(arrived, Measure.ARRIVED_WON_90);
        }
        if (taken.compareTo(Duration.ofDays(365)) <= 0) {
            counter.one(arrived, Measure.ARRIVED_WON_365);
        }
    }
}
