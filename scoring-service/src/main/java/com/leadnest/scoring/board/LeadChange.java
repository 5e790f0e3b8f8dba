package com.leadnest.scoring.board;

import com.leadnest.scoring.model.LeadFacts;
import java.util.UUID;

/**
 * The latest that a batch says about one lead.
 *
 * @param version version of the lead
 * @param facts what is known of it; null when it was deleted
 * @param cause id of the event that said so, or null
 * @param correlation id of the request or job at the start of the chain, or null
 */
record LeadChange(UUID leadId, long version, LeadFacts facts, UUID cause, String correlation) {

    boolean isDeletion() {
        return facts == null;
    }
}
