package com.leadnest.inbox.conversation;

import com.leadnest.inbox.realtime.Hint;
import com.leadnest.inbox.realtime.Signals;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What each member has seen. */
@Singleton
public class ReadMarks {

    private static final String READ = "INSERT INTO conversation_reads AS r (business_id, conversation_id, user_id,"
            + " seen) SELECT $1, c.id, $3, c.inbound_count FROM conversations c WHERE c.business_id = $1 AND c.id = $2"
            + " ON CONFLICT (business_id, user_id, conversation_id)"
            // A slower request of the same person does not take back what a later one has seen.
            + " DO UPDATE SET seen = greatest(r.seen, excluded.seen), flagged = false";

    private static final String UNREAD = "INSERT INTO conversation_reads AS r (business_id, conversation_id, user_id,"
            + " seen, flagged) SELECT $1, c.id, $3, c.inbound_count, true FROM conversations c"
            + " WHERE c.business_id = $1 AND c.id = $2 ON CONFLICT (business_id, user_id, conversation_id)"
            + " DO UPDATE SET flagged = true";

    private final Tenancy tenancy;
    private final Signals signals;

    @Inject
    ReadMarks(Tenancy tenancy, Signals signals) {
        this.tenancy = tenancy;
        this.signals = signals;
    }

    Uni<Void> read(UUID business, UUID conversation, UUID user) {
        return mark(READ, business, conversation, user);
    }

    Uni<Void> unread(UUID business, UUID conversation, UUID user) {
        return mark(UNREAD, business, conversation, user);
    }

    private Uni<Void> mark(String sql, UUID business, UUID conversation, UUID user) {
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(sql)
                .execute(Tuple.of(business, conversation, user))
                .invoke(done -> {
                    if (done.rowCount() == 0) {
                        throw new NotFoundProblem("conversation");
                    }
                    signals.note(tx, Hint.conversation(business, conversation));
                })
                .replaceWithVoid());
    }
}
