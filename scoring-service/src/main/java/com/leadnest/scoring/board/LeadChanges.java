package com.leadnest.scoring.board;

import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.scoring.model.LeadFacts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads lead events of either lane. */
final class LeadChanges {

    private static final String INDUSTRY = "industry";

    private LeadChanges() {}

    /** One change for each lead, its newest: what lies between is over before it could be seen. */
    static List<LeadChange> latest(List<ReceivedEvent> events) {
        Map<UUID, LeadChange> byLead = new LinkedHashMap<>(events.size() * 2);
        for (ReceivedEvent event : events) {
            LeadChange change = change(event);
            byLead.merge(change.leadId(), change, (one, other) -> one.version() > other.version() ? one : other);
        }
        return List.copyOf(byLead.values());
    }

    private static LeadChange change(ReceivedEvent event) {
        UUID leadId = TypeId.LEAD.parse(event.key());
        return new LeadChange(leadId, event.version(), facts(event), event.id(), event.correlation());
    }

    private static LeadFacts facts(ReceivedEvent event) {
        if (event.is(LeadEvents.DELETED)) {
            return null;
        }
        if (event.is(LeadEvents.CREATED)) {
            LeadSnapshot lead = event.data(LeadEvents.CREATED).lead();
            return facts(lead, lead.createdAt());
        }
        if (event.is(LeadEvents.STATUS_CHANGED)) {
            return facts(event.data(LeadEvents.STATUS_CHANGED).lead(), null);
        }
        if (event.is(LeadEvents.IMPORTED)) {
            return facts(event.data(LeadEvents.IMPORTED).lead(), null);
        }
        if (event.is(LeadEvents.ACTIVITY_LOGGED)) {
            return facts(event.data(LeadEvents.ACTIVITY_LOGGED).lead(), null);
        }
        return facts(event.data(LeadEvents.UPDATED).lead(), null);
    }

    private static LeadFacts facts(LeadSnapshot lead, Instant arrivedAt) {
        Map<String, Object> custom = Objects.requireNonNullElse(lead.customFields(), Map.of());
        int filled = (int) custom.values().stream().filter(Objects::nonNull).count();
        return new LeadFacts(
                lead.name(),
                lead.email(),
                lead.phone(),
                lead.businessName(),
                lead.source(),
                custom.get(INDUSTRY) instanceof String industry ? industry : null,
                lead.notes(),
                filled,
                arrivedAt);
    }
}
