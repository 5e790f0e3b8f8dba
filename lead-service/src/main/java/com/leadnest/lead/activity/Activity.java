package com.leadnest.lead.activity;

import com.leadnest.contracts.lead.LeadActivity;
import com.leadnest.kernel.id.TypeId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something a person did with a lead.
 *
 * @param outcome one of the kind's, or null for a note
 * @param minutes length of a call, or null
 * @param startsAt beginning of the appointment of a booking, or null
 * @param note free text, or null
 * @param at when it happened
 */
record Activity(
        UUID id,
        ActivityKind kind,
        String outcome,
        Integer minutes,
        Instant startsAt,
        String note,
        UUID user,
        Instant at) {

    /** Whether an appointment was made, which is what moves an open lead on. */
    boolean isNewBooking() {
        return kind == ActivityKind.BOOKING && "booked".equals(outcome);
    }

    /** As subscribers are told. */
    LeadActivity told() {
        return new LeadActivity(
                TypeId.ACTIVITY.text(id),
                kind.wire(),
                outcome,
                minutes,
                startsAt,
                note,
                TypeId.USER.textOrNull(user),
                at);
    }
}
