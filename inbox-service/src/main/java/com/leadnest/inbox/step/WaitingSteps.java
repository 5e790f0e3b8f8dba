package com.leadnest.inbox.step;

import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.MessageState;
import com.leadnest.inbox.conversation.Outcome;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Messages of sequences that no provider has seen yet: they follow their enrolment. */
@Singleton
class WaitingSteps {

    private static final String FIND = "SELECT m.id, m.enrolment_id, m.state FROM messages m WHERE m.business_id = $1"
            + " AND m.enrolment_id = ANY ($2) AND m.kind = 'sequence' AND m.state IN ('queued', 'deferred', 'held')";

    private final MessageJournal journal;
    private final Clock clock;

    @Inject
    WaitingSteps(MessageJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    Uni<Void> follow(SqlConnection tx, UUID business, Collection<UUID> enrolments, Map<UUID, EnrolmentState> states) {
        if (enrolments.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.preparedQuery(FIND)
                .execute(Tuple.of(business, enrolments.toArray(UUID[]::new)))
                .chain(rows -> {
                    List<Outcome> outcomes = new ArrayList<>();
                    for (Row row : rows) {
                        Outcome outcome = outcome(row, states.get(row.getUUID("enrolment_id")));
                        if (outcome != null) {
                            outcomes.add(outcome);
                        }
                    }
                    return journal.record(tx, business, outcomes);
                })
                .replaceWithVoid();
    }

    /** Null when the message stands as its enrolment does. */
    private Outcome outcome(Row row, EnrolmentState state) {
        UUID message = row.getUUID("id");
        Instant now = clock.instant();
        boolean held = MessageState.of(row.getString("state")) == MessageState.HELD;
        if (state.isEnded()) {
            return new Outcome.Cancelled(message, state.reason(), now);
        }
        if (state.isPaused()) {
            return held ? null : new Outcome.Held(message, now);
        }
        return held ? new Outcome.Requeued(message, now) : null;
    }
}
