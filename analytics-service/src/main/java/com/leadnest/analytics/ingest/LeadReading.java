package com.leadnest.analytics.ingest;

import com.leadnest.analytics.fact.ActivityFact;
import com.leadnest.analytics.fact.Dimensions;
import com.leadnest.analytics.fact.LeadFact;
import com.leadnest.analytics.fact.LeadState;
import com.leadnest.contracts.lead.LeadActivity;
import com.leadnest.contracts.lead.LeadActivityLogged;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.lead.LeadStatusChanged;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads events of lead-service. */
final class LeadReading {

    /** Where forms and ad platforms put the campaign; the first that is filled in counts. */
    private static final String[] CAMPAIGN = {"utm_campaign", "campaign", "campaign_name"};

    private static final String NOTE = "note";

    private LeadReading() {}

    static void read(ReceivedEvent event, NewFacts facts) {
        UUID lead = TypeId.LEAD.parse(event.key());
        if (event.is(LeadEvents.DELETED)) {
            facts.add(fact(lead, event.version(), LeadState.DELETED, null, null));
        } else if (event.is(LeadEvents.CREATED)) {
            facts.add(arrived(lead, event.data(LeadEvents.CREATED).lead()));
        } else if (event.is(LeadEvents.IMPORTED)) {
            facts.add(arrived(lead, event.data(LeadEvents.IMPORTED).lead()));
        } else if (event.is(LeadEvents.STATUS_CHANGED)) {
            LeadStatusChanged change = event.data(LeadEvents.STATUS_CHANGED);
            facts.add(moved(lead, change.lead(), change.at()));
        } else if (event.is(LeadEvents.ACTIVITY_LOGGED)) {
            logged(lead, event.data(LeadEvents.ACTIVITY_LOGGED), facts);
        } else {
            // The same payload on either lane.
            LeadUpdated update = LeadEvents.UPDATED.payload().cast(event.data());
            LeadSnapshot after = update.lead();
            facts.add(update.changed().contains("status") ? moved(lead, after, after.updatedAt()) : seen(lead, after));
        }
    }

    private static void logged(UUID lead, LeadActivityLogged logged, NewFacts facts) {
        facts.add(seen(lead, logged.lead()));
        LeadActivity activity = logged.activity();
        if (!activity.kind().equals(NOTE)) {
            ActivityFact fact = new ActivityFact(
                    TypeId.ACTIVITY.parse(activity.id()),
                    lead,
                    activity.kind(),
                    activity.outcome(),
                    activity.minutes(),
                    activity.startsAt(),
                    Ids.orNull(TypeId.USER, activity.userId()),
                    activity.at());
            facts.add(fact, logged.lead().createdAt());
        }
    }

    private static LeadFact arrived(UUID lead, LeadSnapshot snapshot) {
        return moved(lead, snapshot, snapshot.createdAt());
    }

    private static LeadFact moved(UUID lead, LeadSnapshot snapshot, Instant at) {
        Instant bookedAt = snapshot.status().equals("booked") ? at : null;
        return fact(lead, snapshot.version(), state(snapshot), new LeadFact.Move(snapshot.version(), at), bookedAt);
    }

    private static LeadFact seen(UUID lead, LeadSnapshot snapshot) {
        return fact(lead, snapshot.version(), state(snapshot), null, null);
    }

    private static LeadFact fact(UUID lead, long version, LeadState state, LeadFact.Move move, Instant bookedAt) {
        return new LeadFact(lead, version, state, move, bookedAt, null, null, null);
    }

    private static LeadState state(LeadSnapshot lead) {
        Map<String, Object> custom = Objects.requireNonNullElse(lead.customFields(), Map.of());
        Dimensions dimensions = Dimensions.of(
                lead.source(),
                campaign(custom),
                Ids.orNull(TypeId.USER, lead.ownerId()),
                custom.get("industry") instanceof String industry ? industry : null);
        return new LeadState(
                false,
                lead.name(),
                dimensions,
                lead.status(),
                lead.createdAt(),
                lead.dealValueMinor(),
                lead.lostReason());
    }

    private static String campaign(Map<String, Object> custom) {
        for (String key : CAMPAIGN) {
            if (custom.get(key) instanceof String name && !name.isBlank()) {
                return name;
            }
        }
        return null;
    }
}
