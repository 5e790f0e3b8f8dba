package com.leadnest.scoring.board;

import com.leadnest.scoring.model.LeadFeatures;
import com.leadnest.scoring.model.ScoreCard;
import java.util.UUID;

/**
 * A score about to be stored and published.
 *
 * @param version count of the lead's scores with this one, from 1
 * @param leadVersion version of the lead that was scored
 * @param cause id of the event behind it, or null
 * @param correlation id of the request or job at the start of the chain, or null
 */
record NewScore(
        UUID leadId,
        String name,
        LeadFeatures features,
        ScoreCard card,
        long version,
        long leadVersion,
        UUID cause,
        String correlation) {

    static NewScore first(LeadChange change, LeadFeatures features, ScoreCard card) {
        return new NewScore(
                change.leadId(),
                change.facts().name(),
                features,
                card,
                1,
                change.version(),
                change.cause(),
                change.correlation());
    }

    /** The same score as the successor of the stored one. */
    NewScore after(CurrentScore current) {
        return new NewScore(leadId, name, features, card, current.version() + 1, leadVersion, cause, correlation);
    }

    /** The stored lead, scored again. */
    static NewScore again(CurrentScore current, ScoreCard card) {
        return new NewScore(
                current.leadId(),
                current.name(),
                current.features(),
                card,
                current.version() + 1,
                current.leadVersion(),
                null,
                null);
    }
}
