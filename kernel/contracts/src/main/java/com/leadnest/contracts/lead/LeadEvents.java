package com.leadnest.contracts.lead;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.event.Topics;
import java.util.List;

/** Events of lead-service. Every one of them carries the lead's version in the {@code ce_version} header. */
public final class LeadEvents {

    public static final EventType<LeadCreated> CREATED =
            new EventType<>("LeadCreated", 1, Topics.LEADS, LeadCreated.class);

    public static final EventType<LeadUpdated> UPDATED =
            new EventType<>("LeadUpdated", 1, Topics.LEADS, LeadUpdated.class);

    public static final EventType<LeadStatusChanged> STATUS_CHANGED =
            new EventType<>("LeadStatusChanged", 1, Topics.LEADS, LeadStatusChanged.class);

    public static final EventType<LeadDeleted> DELETED =
            new EventType<>("LeadDeleted", 1, Topics.LEADS, LeadDeleted.class);

    public static final EventType<LeadActivityLogged> ACTIVITY_LOGGED =
            new EventType<>("LeadActivityLogged", 1, Topics.LEADS, LeadActivityLogged.class);

    public static final EventType<LeadImported> IMPORTED =
            new EventType<>("LeadImported", 1, Topics.LEADS_BULK, LeadImported.class);

    /** The same event as {@link #UPDATED}, on the bulk lane: an import changed a lead that was there. */
    public static final EventType<LeadUpdated> UPDATED_BY_IMPORT =
            new EventType<>("LeadUpdated", 1, Topics.LEADS_BULK, LeadUpdated.class);

    public static final List<EventType<?>> ALL =
            List.of(CREATED, UPDATED, STATUS_CHANGED, DELETED, ACTIVITY_LOGGED, IMPORTED, UPDATED_BY_IMPORT);

    private LeadEvents() {}
}
