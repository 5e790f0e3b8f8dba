package com.leadnest.lead.importing.chunk;

import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadImported;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.OutboxEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The events of a chunk: one for each lead it created or changed, on the bulk lane. */
public final class LeadAnnouncements {

    private LeadAnnouncements() {}

    /** Events of a plan that has been written at the given time. */
    public static List<OutboxEvent<?>> of(ChunkPlan plan, UUID business, UUID job, Instant at) {
        String jobId = TypeId.JOB.text(job);
        List<OutboxEvent<?>> events =
                new ArrayList<>(plan.created().size() + plan.updated().size());
        for (LeadState lead : plan.created()) {
            String id = TypeId.LEAD.text(lead.id);
            LeadImported imported = new LeadImported(snapshot(lead, id, at, 1), jobId, lead.row);
            events.add(OutboxEvent.of(LeadEvents.IMPORTED, business, id, 1, imported)
                    .correlatedWith(jobId));
        }
        for (LeadState lead : plan.updated()) {
            String id = TypeId.LEAD.text(lead.id);
            int version = lead.version + 1;
            LeadUpdated updated = new LeadUpdated(snapshot(lead, id, at, version), lead.changed(), jobId);
            events.add(OutboxEvent.of(LeadEvents.UPDATED_BY_IMPORT, business, id, version, updated)
                    .correlatedWith(jobId));
        }
        return events;
    }

    private static LeadSnapshot snapshot(LeadState lead, String id, Instant at, int version) {
        return new LeadSnapshot(
                id,
                lead.name,
                lead.email,
                lead.phone,
                lead.businessName,
                lead.status,
                lead.source,
                lead.notes,
                lead.custom,
                lead.tags,
                TypeId.USER.textOrNull(lead.ownerId),
                lead.country,
                lead.createdAt,
                at,
                version,
                lead.deal.valueMinor(),
                lead.deal.currency(),
                lead.deal.lostReason());
    }
}
