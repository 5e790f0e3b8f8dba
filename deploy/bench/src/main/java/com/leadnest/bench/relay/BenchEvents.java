package com.leadnest.bench.relay;

import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Lead events with bodies of about the wished size that compress no better than real ones. */
final class BenchEvents {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

    /** Bytes of the body around the notes. */
    private static final int FRAME = 330;

    private final Random random = new Random(1);
    private final UUID business;
    private final int bytes;

    BenchEvents(UUID business, int bytes) {
        this.business = business;
        this.bytes = bytes;
    }

    OutboxEvent<LeadUpdated> bulk() {
        String key = TypeId.LEAD.newText();
        return OutboxEvent.of(LeadEvents.UPDATED_BY_IMPORT, business, key, 1, data(key));
    }

    OutboxEvent<LeadUpdated> live() {
        String key = TypeId.LEAD.newText();
        return OutboxEvent.of(LeadEvents.UPDATED, business, key, 1, data(key));
    }

    private LeadUpdated data(String key) {
        StringBuilder notes = new StringBuilder();
        for (int i = Math.max(1, bytes - FRAME); i > 0; i--) {
            notes.append((char) ('a' + random.nextInt(26)));
        }
        String digits = Integer.toString(1_000_000 + random.nextInt(9_000_000));
        LeadSnapshot lead = new LeadSnapshot(
                key,
                "Lead " + digits,
                "lead" + digits + "@example.com",
                "+1555" + digits,
                null,
                "new",
                "import",
                notes.toString(),
                Map.of(),
                List.of(),
                null,
                "US",
                AT,
                AT,
                1);
        return new LeadUpdated(lead, List.of("notes"), null);
    }
}
