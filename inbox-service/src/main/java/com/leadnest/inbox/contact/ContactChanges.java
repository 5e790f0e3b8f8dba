package com.leadnest.inbox.contact;

import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Reads lead events of either lane. */
final class ContactChanges {

    /** Fields of a business that tell where a person lives; a rule of hours may depend on it. */
    private static final List<String> REGION_FIELDS = List.of("state", "region", "province");

    private static final int LONGEST_REGION = 60;

    private ContactChanges() {}

    /** One change for each lead, its newest, in the order of ids: rows are locked in it. */
    static List<ContactChange> latest(List<ReceivedEvent> events) {
        Map<UUID, ContactChange> byLead = new LinkedHashMap<>(events.size() * 2);
        for (ReceivedEvent event : events) {
            ContactChange change = change(event);
            byLead.merge(change.leadId(), change, (one, other) -> one.version() > other.version() ? one : other);
        }
        return List.copyOf(byLead.values());
    }

    /** Leads that came in with these events, as they came. */
    static Map<UUID, LeadSnapshot> arrivals(List<ReceivedEvent> events) {
        Map<UUID, LeadSnapshot> byLead = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            if (event.is(LeadEvents.CREATED) || event.is(LeadEvents.IMPORTED)) {
                byLead.put(TypeId.LEAD.parse(event.key()), snapshot(event));
            }
        }
        return byLead;
    }

    /** When people turned to the business by themselves; a lead that was added or imported has not. */
    static Map<UUID, Instant> inquiries(List<ReceivedEvent> events) {
        Map<UUID, Instant> byLead = new HashMap<>();
        for (ReceivedEvent event : events) {
            Instant inquiredAt = event.is(LeadEvents.CREATED)
                    ? event.data(LeadEvents.CREATED).inquiredAt()
                    : null;
            if (inquiredAt != null) {
                byLead.put(TypeId.LEAD.parse(event.key()), inquiredAt);
            }
        }
        return byLead;
    }

    private static ContactChange change(ReceivedEvent event) {
        UUID lead = TypeId.LEAD.parse(event.key());
        LeadSnapshot snapshot = snapshot(event);
        return new ContactChange(lead, event.version(), snapshot == null ? null : content(snapshot));
    }

    /** The lead as an event tells it; null when it was deleted. */
    static LeadSnapshot snapshot(ReceivedEvent event) {
        if (event.is(LeadEvents.DELETED)) {
            return null;
        }
        if (event.is(LeadEvents.CREATED)) {
            return event.data(LeadEvents.CREATED).lead();
        }
        if (event.is(LeadEvents.STATUS_CHANGED)) {
            return event.data(LeadEvents.STATUS_CHANGED).lead();
        }
        if (event.is(LeadEvents.IMPORTED)) {
            return event.data(LeadEvents.IMPORTED).lead();
        }
        if (event.is(LeadEvents.ACTIVITY_LOGGED)) {
            return event.data(LeadEvents.ACTIVITY_LOGGED).lead();
        }
        return event.data(LeadEvents.UPDATED).lead();
    }

    private static ContactChange.Content content(LeadSnapshot lead) {
        return new ContactChange.Content(
                clean(lead.name()),
                lead.email(),
                lead.phone(),
                lead.country(),
                region(lead.customFields()),
                TypeId.USER.find(lead.ownerId()).orElse(null),
                lead.status());
    }

    private static String region(Map<String, Object> fields) {
        if (fields == null) {
            return null;
        }
        return REGION_FIELDS.stream()
                .map(fields::get)
                .filter(value -> value instanceof String text && !text.isBlank() && text.length() <= LONGEST_REGION)
                .map(value -> clean(value.toString()).strip().toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    private static String clean(String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
