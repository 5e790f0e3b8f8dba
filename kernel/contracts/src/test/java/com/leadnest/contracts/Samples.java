package com.leadnest.contracts;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadDeleted;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadImported;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.lead.LeadStatusChanged;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.contracts.score.LeadScored;
import com.leadnest.contracts.score.ScoreEvents;
import com.leadnest.contracts.score.ScoreFactor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One full sample of every event: the source of new golden files and of the examples in the AsyncAPI document. */
final class Samples {

    private static final Instant AT = Instant.parse("2026-03-08T07:59:59.123Z");
    private static final String LEAD = "lead_01kk5z2v3hf7q9sxt6m4c8e0ab";
    private static final String BUSINESS = "biz_01kk5z1a2bf7q9sxt6m4c8e0ab";
    private static final String USER = "user_01kk5z1a2cf7q9sxt6m4c8e0ab";
    private static final String JOB = "job_01kk5z2a2df7q9sxt6m4c8e0ab";

    private static final Map<EventType<?>, Object> BY_TYPE = new LinkedHashMap<>();

    static {
        BY_TYPE.put(
                AccountEvents.BUSINESS_REGISTERED,
                new BusinessRegistered(BUSINESS, USER, "Elite Med Spa", "US", "medspas", AT.plusSeconds(604_800), AT));
        BY_TYPE.put(LeadEvents.CREATED, new LeadCreated(lead(1, "new")));
        BY_TYPE.put(
                LeadEvents.UPDATED, new LeadUpdated(lead(2, "new"), List.of("phone", "custom_fields.budget"), null));
        BY_TYPE.put(LeadEvents.STATUS_CHANGED, new LeadStatusChanged(lead(3, "contacted"), "new", "contacted", AT));
        BY_TYPE.put(LeadEvents.DELETED, new LeadDeleted(LEAD, AT));
        BY_TYPE.put(LeadEvents.IMPORTED, new LeadImported(lead(1, "new"), JOB, 42));
        BY_TYPE.put(LeadEvents.UPDATED_BY_IMPORT, new LeadUpdated(lead(2, "new"), List.of("notes"), JOB));
        BY_TYPE.put(ScoreEvents.SCORED, scored(3));
        BY_TYPE.put(ScoreEvents.SCORED_IN_BULK, scored(1));
    }

    private Samples() {}

    static Object of(EventType<?> type) {
        Object sample = BY_TYPE.get(type);
        if (sample == null) {
            throw new IllegalStateException("No sample for " + type.name() + ": add one here");
        }
        return sample;
    }

    private static LeadScored scored(long leadVersion) {
        return new LeadScored(
                LEAD,
                71,
                "A",
                0.231,
                0.18,
                List.of(new ScoreFactor("source", "Referred by a customer", 14, 0.6215)),
                "prior-1",
                leadVersion,
                AT);
    }

    private static LeadSnapshot lead(long version, String status) {
        return new LeadSnapshot(
                LEAD,
                "Zoë O’Neill",
                "zoe@example.com",
                "+15551234567",
                "O’Neill & Co",
                status,
                "referral",
                "Asked about Botox",
                Map.of("budget", 2500),
                List.of("vip"),
                USER,
                "US",
                AT,
                AT,
                version);
    }
}
