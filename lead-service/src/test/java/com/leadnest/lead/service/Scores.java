package com.leadnest.lead.service;

import com.leadnest.contracts.score.LeadScored;
import com.leadnest.contracts.score.ScoreEvents;
import com.leadnest.contracts.score.ScoreFactor;
import com.leadnest.testing.suite.outbox.TopicHead;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Scores as scoring-service would tell them. */
public final class Scores {

    private Scores() {}

    public static LeadScored score(String lead, int score, String grade, long leadVersion, Instant at) {
        List<ScoreFactor> factors = List.of(new ScoreFactor("source", "Referred by a customer", 14, 0.6));
        return new LeadScored(lead, score, grade, score / 100.0, 0.92, factors, "prior-1", leadVersion, at);
    }

    /** Sends scores of leads of one business. */
    public static void send(UUID business, List<LeadScored> scores) {
        scores.forEach(
                score -> TopicHead.send(ScoreEvents.SCORED, business, score.leadId(), score.leadVersion(), score));
    }
}
