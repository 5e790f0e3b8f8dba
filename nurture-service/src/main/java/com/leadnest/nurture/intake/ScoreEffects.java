package com.leadnest.nurture.intake;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.score.ScoreEvents;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.nurture.person.PersonScores;
import com.leadnest.nurture.rule.AutomaticEnrolment;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What a score does: it is kept with the person, and a rule may wait for it. */
@Singleton
public class ScoreEffects implements EventHandler {

    private final PersonScores scores;
    private final AutomaticEnrolment rules;

    @Inject
    ScoreEffects(PersonScores scores, AutomaticEnrolment rules) {
        this.scores = scores;
        this.rules = rules;
    }

    @Override
    public boolean wants(EventType<?> type) {
        return ScoreEvents.ALL.contains(type);
    }

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        return scores.apply(transaction, business, fresh).chain(() -> rules.apply(transaction, business, fresh));
    }
}
