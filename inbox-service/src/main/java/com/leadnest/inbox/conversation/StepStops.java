package com.leadnest.inbox.conversation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Calls back every message of a sequence that waits for a person. Whoever answers or opts out gets nothing more, before
 * any other service has heard of it.
 */
@Singleton
public class StepStops {

    private static final String WAITING = "SELECT m.id FROM messages m WHERE m.business_id = $1"
            + " AND m.conversation_id = $2 AND m.kind = 'sequence' AND m.state IN ('queued', 'deferred', 'held')";

    private final MessageJournal journal;
    private final Clock clock;

    @Inject
    StepStops(MessageJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param tx that holds the lock of the conversation, which an appended message gives: a step that comes in now waits
     *     for it and meets the reason
     * @param reason replied or opted_out
     * @return ids of what was called back
     */
    public Uni<Set<UUID>> stop(SqlConnection tx, UUID business, UUID conversation, String reason) {
        return tx.preparedQuery(WAITING)
                .execute(Tuple.of(business, conversation))
                .chain(rows -> {
                    List<Outcome> outcomes = new ArrayList<>();
                    rows.forEach(
                            row -> outcomes.add(new Outcome.Cancelled(row.getUUID("id"), reason, clock.instant())));
                    return journal.record(tx, business, outcomes);
                });
    }
}
