package com.leadnest.lead.record;

import com.leadnest.contracts.lead.LeadActivity;
import com.leadnest.contracts.lead.LeadActivityLogged;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadDeleted;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.lead.LeadStatusChanged;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The events of single leads, on the live lane. */
final class LeadAnnouncement {

    private LeadAnnouncement() {}

    static OutboxEvent<LeadCreated> created(UUID business, Lead lead) {
        return OutboxEvent.of(
                LeadEvents.CREATED,
                business,
                TypeId.LEAD.text(lead.id()),
                lead.version(),
                new LeadCreated(snapshot(lead)));
    }

    static OutboxEvent<LeadUpdated> updated(UUID business, Lead lead, List<String> changed) {
        return OutboxEvent.of(
                LeadEvents.UPDATED,
                business,
                TypeId.LEAD.text(lead.id()),
                lead.version(),
                new LeadUpdated(snapshot(lead), changed, null));
    }

    static OutboxEvent<LeadStatusChanged> moved(UUID business, Lead lead, LeadStatus from) {
        String to = lead.content().status().wire();
        return OutboxEvent.of(
                LeadEvents.STATUS_CHANGED,
                business,
                TypeId.LEAD.text(lead.id()),
                lead.version(),
                new LeadStatusChanged(snapshot(lead), from.wire(), to, lead.updatedAt()));
    }

    static OutboxEvent<LeadActivityLogged> logged(UUID business, Lead lead, LeadActivity activity) {
        return OutboxEvent.of(
                LeadEvents.ACTIVITY_LOGGED,
                business,
                TypeId.LEAD.text(lead.id()),
                lead.version(),
                new LeadActivityLogged(snapshot(lead), activity));
    }

    static OutboxEvent<LeadDeleted> deleted(UUID business, Lead lead, Instant at) {
        String id = TypeId.LEAD.text(lead.id());
        return OutboxEvent.of(LeadEvents.DELETED, business, id, lead.version() + 1L, new LeadDeleted(id, at));
    }

    private static LeadSnapshot snapshot(Lead lead) {
        LeadContent content = lead.content();
        return new LeadSnapshot(
                TypeId.LEAD.text(lead.id()),
                content.name(),
                content.email(),
                content.phone(),
                content.businessName(),
                content.status().wire(),
                content.source(),
                content.notes(),
                content.customFields(),
                content.tags(),
                TypeId.USER.textOrNull(content.ownerId()),
                content.country(),
                lead.createdAt(),
                lead.updatedAt(),
                lead.version(),
                content.deal().valueMinor(),
                content.deal().currency(),
                content.deal().lostReason());
    }
}
