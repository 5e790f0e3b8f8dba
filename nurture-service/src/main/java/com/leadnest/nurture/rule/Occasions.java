package com.leadnest.nurture.rule;

import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.score.ScoreEvents;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What events mean to rules: which leads each kind of rule has to look at. */
final class Occasions {

    private Occasions() {}

    static Map<RuleEvent, Set<UUID>> of(List<ReceivedEvent> events) {
        Map<RuleEvent, Set<UUID>> leads = new EnumMap<>(RuleEvent.class);
        for (ReceivedEvent event : events) {
            if (event.is(LeadEvents.CREATED)) {
                arrived(leads, RuleEvent.LEAD_CREATED, event);
            } else if (event.is(LeadEvents.IMPORTED)) {
                arrived(leads, RuleEvent.LEAD_IMPORTED, event);
            } else if (event.is(LeadEvents.STATUS_CHANGED)) {
                add(leads, RuleEvent.STATUS_CHANGED, event);
            } else if (event.is(ScoreEvents.SCORED) || event.is(ScoreEvents.SCORED_IN_BULK)) {
                add(leads, RuleEvent.LEAD_SCORED, event);
            }
        }
        return leads;
    }

    /** The score may have come first, on its own lane: then the rules on scores wait for the lead. */
    private static void arrived(Map<RuleEvent, Set<UUID>> leads, RuleEvent as, ReceivedEvent event) {
        add(leads, as, event);
        add(leads, RuleEvent.LEAD_SCORED, event);
    }

    private static void add(Map<RuleEvent, Set<UUID>> leads, RuleEvent occasion, ReceivedEvent event) {
        TypeId.LEAD.find(event.key()).ifPresent(lead -> leads.computeIfAbsent(occasion, first -> new LinkedHashSet<>())
                .add(lead));
    }
}
