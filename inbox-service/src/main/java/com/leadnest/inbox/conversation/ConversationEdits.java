package com.leadnest.inbox.conversation;

import com.leadnest.inbox.realtime.Hint;
import com.leadnest.inbox.realtime.Signals;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Who has a conversation, how urgent it is, and whether it sleeps. */
@Singleton
public class ConversationEdits {

    private static final String LOCK = "SELECT id FROM conversations WHERE business_id = $1 AND id = $2 FOR UPDATE";

    private static final String EDIT = "UPDATE conversations SET priority = coalesce($3, priority),"
            + " status = coalesce($4, status), snoozed_until = CASE WHEN $4 IS NULL THEN snoozed_until ELSE $5 END,"
            + " labels = coalesce($6, labels), assigned_to = CASE WHEN $7 THEN $8 ELSE assigned_to END,"
            // Closed is dealt with: nobody waits for an answer any more.
            + " waiting_since = CASE WHEN $4 = 'closed' THEN NULL ELSE waiting_since END, changed_at = $9"
            + " WHERE business_id = $1 AND id = $2";

    private static final String WAKE = "INSERT INTO wake_ups (conversation_id, owner_business, wake_at)"
            + " VALUES ($1, $2, $3) ON CONFLICT (conversation_id) DO UPDATE SET wake_at = excluded.wake_at";

    private static final String LET_SLEEP = "DELETE FROM wake_ups WHERE conversation_id = $1";

    private final Tenancy tenancy;
    private final AssignmentTurns turns;
    private final Signals signals;
    private final Clock clock;

    @Inject
    ConversationEdits(Tenancy tenancy, AssignmentTurns turns, Signals signals, Clock clock) {
        this.tenancy = tenancy;
        this.turns = turns;
        this.signals = signals;
        this.clock = clock;
    }

    Uni<Void> edit(UUID business, UUID conversation, ConversationChange change) {
        change.check(clock.instant());
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(LOCK)
                .execute(Tuple.of(business, conversation))
                .invoke(found -> {
                    if (found.size() == 0) {
                        throw new NotFoundProblem("conversation");
                    }
                })
                .chain(() -> member(tx, business, change))
                .chain(member -> tx.preparedQuery(EDIT).execute(row(business, conversation, change, member)))
                .chain(() -> sleep(tx, business, conversation, change))
                .invoke(() -> signals.note(tx, Hint.conversation(business, conversation))));
    }

    private Uni<UUID> member(SqlConnection tx, UUID business, ConversationChange change) {
        if (change.byTurn()) {
            return turns.next(tx, business);
        }
        return Uni.createFrom().item(change.reassigns() ? change.member() : null);
    }

    private Tuple row(UUID business, UUID conversation, ConversationChange change, UUID member) {
        Instant until = change.snoozedUntil();
        return Tuple.tuple()
                .addUUID(business)
                .addUUID(conversation)
                .addString(change.priority())
                .addString(change.status())
                .addOffsetDateTime(until == null ? null : until.atOffset(ZoneOffset.UTC))
                .addArrayOfString(
                        change.labels() == null
                                ? null
                                : change.labels().stream().distinct().toArray(String[]::new))
                .addBoolean(change.reassigns())
                .addUUID(member)
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static Uni<Void> sleep(SqlConnection tx, UUID business, UUID conversation, ConversationChange change) {
        if (change.status() == null) {
            return Uni.createFrom().voidItem();
        }
        return change.snoozedUntil() == null
                ? tx.preparedQuery(LET_SLEEP).execute(Tuple.of(conversation)).replaceWithVoid()
                : tx.preparedQuery(WAKE)
                        .execute(Tuple.of(
                                conversation, business, change.snoozedUntil().atOffset(ZoneOffset.UTC)))
                        .replaceWithVoid();
    }
}
