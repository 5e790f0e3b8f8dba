package com.leadnest.nurture.person;

import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * What an event says about a lead.
 *
 * @param lead as it stands, or null when it was deleted
 * @param at when it was deleted, else when the event was recorded
 * @param importId of the import that created it, when this says so
 */
public record PersonChange(UUID leadId, long version, LeadSnapshot lead, Instant at, UUID importId) {

    /** The newer of two changes of one lead, with what either knows of its import: only the oldest tells that. */
    PersonChange newer(PersonChange other) {
        PersonChange newest = version >= other.version ? this : other;
        UUID origin = importId == null ? other.importId : importId;
        return new PersonChange(newest.leadId, newest.version, newest.lead, newest.at, origin);
    }

    boolean isDeletion() {
        return lead == null;
    }

    static PersonChange of(ReceivedEvent event) {
        return new PersonChange(
                TypeId.LEAD.parse(event.key()), event.version(), snapshot(event), event.time(), importId(event));
    }

    private static UUID importId(ReceivedEvent event) {
        return event.is(LeadEvents.IMPORTED)
                ? TypeId.JOB.find(event.data(LeadEvents.IMPORTED).jobId()).orElse(null)
                : null;
    }

    private static LeadSnapshot snapshot(ReceivedEvent event) {
        if (event.is(LeadEvents.DELETED)) {
            return null;
        }
        if (event.is(LeadEvents.CREATED)) {
            return event.data(LeadEvents.CREATED).lead();
        }
        if (event.is(LeadEvents.IMPORTED)) {
            return event.data(LeadEvents.IMPORTED).lead();
        }
        if (event.is(LeadEvents.STATUS_CHANGED)) {
            return event.data(LeadEvents.STATUS_CHANGED).lead();
        }
        if (event.is(LeadEvents.ACTIVITY_LOGGED)) {
            return event.data(LeadEvents.ACTIVITY_LOGGED).lead();
        }
        return event.data(LeadEvents.UPDATED).lead();
    }
}
