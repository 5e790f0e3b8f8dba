package com.leadnest.analytics.ingest;

import com.leadnest.analytics.fact.ActivityFact;
import com.leadnest.analytics.fact.EnrolmentFact;
import com.leadnest.analytics.fact.LeadFact;
import com.leadnest.analytics.fact.MessageFact;
import com.leadnest.analytics.fact.StepFact;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The facts of a batch, one for each thing however many events tell of it. Every fact of a lead also brings the lead,
 * so that one statement finds, makes and locks all leads that the batch is about.
 */
final class NewFacts {

    private final Map<UUID, LeadFact> leads = new HashMap<>();
    private final Map<UUID, MessageFact> messages = new LinkedHashMap<>();
    private final Map<UUID, ActivityFact> activities = new LinkedHashMap<>();
    private final Map<UUID, EnrolmentFact> enrolments = new LinkedHashMap<>();
    private final Map<StepKey, StepFact> steps = new LinkedHashMap<>();

    private record StepKey(UUID enrolmentId, int step) {}

    void add(LeadFact fact) {
        leads.merge(fact.leadId(), fact, LeadFact::with);
    }

    void add(MessageFact fact) {
        messages.merge(fact.about().messageId(), fact, MessageFact::with);
        UUID lead = fact.about().leadId();
        if (lead != null) {
            LeadFact.Touch touch = fact.touchedAt() == null
                    ? null
                    : new LeadFact.Touch(
                            fact.touchedAt(),
                            fact.about().userId(),
                            fact.about().channel());
            add(new LeadFact(lead, 0, null, null, null, null, touch, fact.repliedAt()));
        }
    }

    /** @param arrivedAt when the lead came in: an earlier call, logged afterwards, answered no lead */
    void add(ActivityFact fact, Instant arrivedAt) {
        activities.put(fact.activityId(), fact);
        LeadFact.Touch touch = fact.isCall() && !fact.at().isBefore(arrivedAt)
                ? new LeadFact.Touch(fact.at(), fact.userId(), "call")
                : null;
        add(new LeadFact(fact.leadId(), 0, null, null, null, fact.isNewBooking() ? fact.at() : null, touch, null));
    }

    void add(EnrolmentFact fact) {
        enrolments.merge(fact.enrolmentId(), fact, EnrolmentFact::with);
        add(LeadFact.unknown(fact.leadId()));
    }

    void add(StepFact fact) {
        steps.put(new StepKey(fact.enrolmentId(), fact.step()), fact);
    }

    Collection<LeadFact> leads() {
        return leads.values();
    }

    List<MessageFact> messages() {
        return List.copyOf(messages.values());
    }

    List<ActivityFact> activities() {
        return List.copyOf(activities.values());
    }

    List<EnrolmentFact> enrolments() {
        return List.copyOf(enrolments.values());
    }

    List<StepFact> steps() {
        return List.copyOf(steps.values());
    }
}
