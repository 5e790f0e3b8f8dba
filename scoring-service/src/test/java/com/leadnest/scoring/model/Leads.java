package com.leadnest.scoring.model;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Leads for the model's tests. */
final class Leads {

    static final LeadFacts NOTHING = new LeadFacts(null, null, null, null, null, null, null, 0, null);

    static final LeadFacts REFERRED = new LeadFacts(
            "Dana Reyes",
            "dana@reyes-dental.com",
            "+15125550101",
            "Reyes Dental",
            "Referral",
            "dental",
            "Would like an offer for the whole practice, best before the end of March",
            0,
            Instant.parse("2026-03-03T16:00:00Z"));

    static final LeadFacts JUNK =
            new LeadFacts("test", "x@mailinator.com", "0000000000", "", "bought list", "", "", 0, null);

    private Leads() {}

    static LeadFacts from(String source) {
        return new LeadFacts("Dana Reyes", "dana@gmail.com", "+15125550101", null, source, null, null, 0, null);
    }

    /** A lead on random levels, the same for the same seed. */
    static LeadFeatures random(Random random) {
        List<Level> levels = Field.all().stream()
                .map(field -> field.levels().get(random.nextInt(field.levels().size())))
                .toList();
        return LeadFeatures.of(levels, random.nextInt(30));
    }
}
