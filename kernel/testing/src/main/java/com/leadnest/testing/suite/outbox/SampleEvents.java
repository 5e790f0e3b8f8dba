package com.leadnest.testing.suite.outbox;

import com.leadnest.contracts.lead.LeadDeleted;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Events that are valid and mean nothing. */
public final class SampleEvents {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

    private SampleEvents() {}

    /** One event of the live lane. */
    public static OutboxEvent<LeadDeleted> live(UUID business, String key, long version) {
        return OutboxEvent.of(LeadEvents.DELETED, business, key, version, new LeadDeleted(key, AT));
    }

    /** One event of the bulk lane, with a body of some 400 bytes. */
    public static OutboxEvent<LeadUpdated> bulk(UUID business, String key, long version) {
        LeadSnapshot lead = new LeadSnapshot(
                key,
                "Jane Doe",
                "jane.doe@example.com",
                "+15555550123",
                "Doe Plumbing",
                "new",
                "website",
                "Wants a quote for two bathrooms",
                Map.of("budget", 12500),
                List.of("hot"),
                null,
                "US",
                AT,
                AT,
                version);
        return OutboxEvent.of(
                LeadEvents.UPDATED_BY_IMPORT, business, key, version, new LeadUpdated(lead, List.of("notes"), null));
    }

    /** Versions 1 … n of one key in the live lane. */
    public static List<OutboxEvent<LeadDeleted>> versions(UUID business, String key, int n) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(version -> live(business, key, version))
                .toList();
    }

    /** A new key. */
    public static String key() {
        return TypeId.LEAD.newText();
    }
}
