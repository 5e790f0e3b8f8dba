package com.leadnest.nurture.service;

import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.kernel.id.TypeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leads as lead-service tells of them. */
public final class Leads {

    private Leads() {}

    public static LeadSnapshot dana(UUID id, long version) {
        return of(id, "Dana Reyes", "dana@example.com", "+15125550101", version);
    }

    public static LeadSnapshot of(UUID id, String name, String email, String phone, long version) {
        Instant at = Instant.now();
        return new LeadSnapshot(
                TypeId.LEAD.text(id),
                name,
                email,
                phone,
                null,
                "new",
                "google_ads",
                null,
                Map.of("state", "TX"),
                List.of("vip"),
                null,
                "US",
                at,
                at,
                version);
    }
}
