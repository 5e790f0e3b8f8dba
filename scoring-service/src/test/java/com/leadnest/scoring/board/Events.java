package com.leadnest.scoring.board;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.lead.LeadActivity;
import com.leadnest.contracts.lead.LeadActivityLogged;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadDeleted;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadImported;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.lead.LeadStatusChanged;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lead events as a consumer gets them. */
public final class Events {

    private static final Instant AT = Instant.parse("2026-03-03T16:00:00Z");

    private Events() {}

    public static LeadSnapshot lead(UUID id, String source, long version) {
        String text = TypeId.LEAD.text(id);
        return new LeadSnapshot(
                text,
                "Dana Reyes",
                "dana@gmail.com",
                "+15125550101",
                null,
                "new",
                source,
                null,
                Map.of(),
                List.of(),
                null,
                "US",
                AT,
                AT,
                version);
    }

    static ReceivedEvent created(UUID business, UUID lead, String source) {
        return event(LeadEvents.CREATED, business, lead, 1, new LeadCreated(lead(lead, source, 1)));
    }

    static ReceivedEvent imported(UUID business, UUID lead, String source) {
        return event(LeadEvents.IMPORTED, business, lead, 1, new LeadImported(lead(lead, source, 1), "job_1", 1));
    }

    static ReceivedEvent updated(UUID business, UUID lead, String source, long version) {
        LeadUpdated data = new LeadUpdated(lead(lead, source, version), List.of("source"), null);
        return event(LeadEvents.UPDATED, business, lead, version, data);
    }

    static ReceivedEvent moved(UUID business, UUID lead, String source, long version) {
        LeadStatusChanged data = new LeadStatusChanged(lead(lead, source, version), "new", "contacted", AT);
        return event(LeadEvents.STATUS_CHANGED, business, lead, version, data);
    }

    public static LeadActivityLogged call(UUID lead, String source, long version) {
        LeadActivity call =
                new LeadActivity(TypeId.ACTIVITY.newText(), "call", "answered", 12, null, "wants a quote", null, AT);
        return new LeadActivityLogged(lead(lead, source, version), call);
    }

    static ReceivedEvent called(UUID business, UUID lead, String source, long version) {
        return event(LeadEvents.ACTIVITY_LOGGED, business, lead, version, call(lead, source, version));
    }

    static ReceivedEvent deleted(UUID business, UUID lead, long version) {
        return event(LeadEvents.DELETED, business, lead, version, new LeadDeleted(TypeId.LEAD.text(lead), AT));
    }

    private static ReceivedEvent event(EventType<?> type, UUID business, UUID lead, long version, Object data) {
        return new ReceivedEvent(TypeId.newId(), type, business, TypeId.LEAD.text(lead), version, AT, "req_test", data);
    }
}
