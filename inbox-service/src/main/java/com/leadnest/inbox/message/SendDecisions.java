package com.leadnest.inbox.message;

import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.Outcome;
import com.leadnest.kernel.problem.ConflictProblem;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a member decides about a message that did not simply go out. */
@Singleton
public class SendDecisions {

    /** The conversation first, as everyone locks; of two members who decide at once, one sees what the other did. */
    private static final String LOCK = "SELECT c.id FROM conversations c WHERE c.business_id = $1 AND c.id ="
            + " (SELECT m.conversation_id FROM messages m WHERE m.business_id = $1 AND m.id = $2) FOR UPDATE";

    private static final String STATE =
            "SELECT state FROM messages WHERE business_id = $1 AND id = $2 AND direction = 'out'";

    private final Tenancy tenancy;
    private final MessageJournal journal;
    private final Clock clock;

    @Inject
    SendDecisions(Tenancy tenancy, MessageJournal journal, Clock clock) {
        this.tenancy = tenancy;
        this.journal = journal;
        this.clock = clock;
    }

    /** Sends a failed message again; the gate is asked anew. */
    Uni<Void> retry(UUID business, UUID message) {
        return decide(business, message, "failed", "not_failed", new Outcome.Requeued(message, clock.instant()));
    }

    /** Says what became of a message of which the provider's answer was lost. */
    Uni<Void> resolve(UUID business, UUID message, boolean sent) {
        Instant now = clock.instant();
        Outcome outcome = sent
                ? new Outcome.Sent(message, null, null, now)
                : new Outcome.Failed(
                        message, null, "rejected", "provider_error", "A member said it did not go out.", now);
        return decide(business, message, "unconfirmed", "not_unconfirmed", outcome);
    }

    private Uni<Void> decide(UUID business, UUID message, String from, String code, Outcome outcome) {
        return tenancy.inBusiness(business, tx -> state(tx, business, message).chain(state -> {
            if (!from.equals(state)) {
                throw new ConflictProblem(code, "The message is " + state + " by now.");
            }
            return journal.record(tx, business, List.of(outcome))
                    .invoke(changed -> {
                        if (changed.isEmpty()) {
                            throw new ConflictProblem(code, "The message has just changed.");
                        }
                    })
                    .replaceWithVoid();
        }));
    }

    private static Uni<String> state(SqlConnection tx, UUID business, UUID message) {
        return tx.preparedQuery(LOCK)
                .execute(Tuple.of(business, message))
                .chain(() -> tx.preparedQuery(STATE).execute(Tuple.of(business, message)))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw new NotFoundProblem("message");
                    }
                    return rows.iterator().next().getString("state");
                });
    }
}
