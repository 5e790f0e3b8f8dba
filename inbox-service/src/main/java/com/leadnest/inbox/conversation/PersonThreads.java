package com.leadnest.inbox.conversation;

import com.leadnest.inbox.realtime.Hint;
import com.leadnest.inbox.realtime.Signals;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happens to conversations when a lead comes to be known, and when it is erased. */
@Singleton
public class PersonThreads {

    /** Conversations with an address that a lead has now; the lead whose id is older when several have it. */
    private static final String STRANGERS = "SELECT DISTINCT ON (c.id) c.id, p.lead_id FROM conversations c"
            + " JOIN contacts p ON p.business_id = $1 AND p.lead_id = ANY ($2) AND p.deleted_at IS NULL"
            + " AND c.address IN (p.phone, p.email) WHERE c.business_id = $1 AND c.lead_id IS NULL"
            + " ORDER BY c.id, p.lead_id";

    private static final String LOCK_BOTH = "SELECT c.id, c.lead_id FROM conversations c WHERE c.business_id = $1"
            + " AND (c.id = $2 OR c.lead_id = $3) ORDER BY c.id FOR UPDATE";

    /** The key of its events changes with it, and events of the lead's key have not been counted yet. */
    private static final String ADOPT = "UPDATE conversations SET lead_id = $3, event_version = 0, changed_at = $4"
            + " WHERE business_id = $1 AND id = $2";

    private static final String ADOPT_MESSAGES =
            "UPDATE messages SET lead_id = $3 WHERE business_id = $1 AND conversation_id = $2";

    private static final String MOVE_MESSAGES = "UPDATE messages m SET conversation_id = $4, lead_id = $3,"
            + " position = m.position + c.last_position FROM conversations c"
            + " WHERE c.business_id = $1 AND c.id = $4 AND m.business_id = $1 AND m.conversation_id = $2";

    private static final String MERGE = "UPDATE conversations c SET last_position = c.last_position + s.last_position,"
            + " message_count = c.message_count + s.message_count, inbound_count = c.inbound_count + s.inbound_count,"
            + " waiting_since = least(c.waiting_since, s.waiting_since),"
            + " replied_at = greatest(c.replied_at, s.replied_at), changed_at = $4, status = 'open',"
            + " last_message = CASE WHEN s.last_activity > c.last_activity THEN s.last_message ELSE c.last_message END,"
            + " last_message_id = CASE WHEN s.last_activity > c.last_activity THEN s.last_message_id"
            + " ELSE c.last_message_id END, last_channel = CASE WHEN s.last_activity > c.last_activity"
            + " THEN s.last_channel ELSE c.last_channel END,"
            + " last_activity = greatest(c.last_activity, s.last_activity)"
            + " FROM conversations s WHERE c.business_id = $1 AND c.id = $3 AND s.business_id = $1 AND s.id = $2";

    private static final String DROP = "DELETE FROM conversations WHERE business_id = $1 AND id = $2";

    /** Messages keep their keys and states, so that a step delivered again is still known; nothing else is left. */
    private static final String ERASE_MESSAGES = "UPDATE messages SET subject = NULL, body_text = NULL,"
            + " body_html = NULL, from_address = NULL, to_address = NULL, rfc_message_id = NULL,"
            + " rfc_in_reply_to = NULL, reason_detail = NULL,"
            + " state = CASE WHEN state IN ('queued', 'deferred', 'held') THEN 'cancelled' ELSE state END,"
            + " reason = CASE WHEN state IN ('queued', 'deferred', 'held') THEN 'lead_deleted' ELSE reason END"
            + " WHERE business_id = $1 AND lead_id = ANY ($2) RETURNING id";

    private static final String ERASE_FILES = "DELETE FROM attachments a USING conversations c"
            + " WHERE c.business_id = $1 AND c.lead_id = ANY ($2) AND a.conversation_id = c.id";

    private static final String ERASE_QUEUE = "DELETE FROM send_queue WHERE message_id = ANY ($1)";

    /** An address in a mail may say whom it was for. */
    private static final String ERASE_LINKS =
            "DELETE FROM message_links WHERE business_id = $1 AND message_id = ANY ($2)";

    private static final String ERASE_THREADS = "UPDATE conversations SET subject = NULL, address = NULL, last_message"
            + " = NULL, status = 'closed', labels = '{}', waiting_since = NULL, snoozed_until = NULL, message_count = 0,"
            + " inbound_count = 0, changed_at = $3 WHERE business_id = $1 AND lead_id = ANY ($2) RETURNING id";

    private final Signals signals;
    private final Clock clock;

    @Inject
    PersonThreads(Signals signals, Clock clock) {
        this.signals = signals;
        this.clock = clock;
    }

    /** Joins conversations with an address to the leads that turn out to have it. */
    public Uni<Void> join(SqlConnection tx, UUID business, List<UUID> leads) {
        if (leads.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.preparedQuery(STRANGERS)
                .execute(Tuple.of(business, leads.toArray(UUID[]::new)))
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(
                                row -> join(tx, business, row.getUUID("id"), row.getUUID("lead_id")))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private Uni<Void> join(SqlConnection tx, UUID business, UUID stranger, UUID lead) {
        return tx.preparedQuery(LOCK_BOTH)
                .execute(Tuple.of(business, stranger, lead))
                .chain(rows -> {
                    UUID own = null;
                    boolean there = false;
                    for (Row row : rows) {
                        there |= row.getUUID("id").equals(stranger) && row.getUUID("lead_id") == null;
                        own = lead.equals(row.getUUID("lead_id")) ? row.getUUID("id") : own;
                    }
                    if (!there) {
                        return Uni.createFrom().voidItem();
                    }
                    return own == null ? adopt(tx, business, stranger, lead) : merge(tx, business, stranger, lead, own);
                });
    }

    private Uni<Void> adopt(SqlConnection tx, UUID business, UUID thread, UUID lead) {
        signals.note(tx, Hint.conversation(business, thread));
        return tx.preparedQuery(ADOPT)
                .execute(Tuple.of(business, thread, lead, clock.instant().atOffset(ZoneOffset.UTC)))
                .chain(() -> tx.preparedQuery(ADOPT_MESSAGES).execute(Tuple.of(business, thread, lead)))
                .replaceWithVoid();
    }

    private Uni<Void> merge(SqlConnection tx, UUID business, UUID thread, UUID lead, UUID own) {
        signals.note(tx, Hint.conversation(business, own));
        signals.note(tx, Hint.conversation(business, thread));
        Tuple counts = Tuple.of(business, thread, own, clock.instant().atOffset(ZoneOffset.UTC));
        return tx.preparedQuery(MOVE_MESSAGES)
                .execute(Tuple.of(business, thread, lead, own))
                .chain(() -> tx.preparedQuery(MERGE).execute(counts))
                .chain(() -> tx.preparedQuery(DROP).execute(Tuple.of(business, thread)))
                .replaceWithVoid();
    }

    /**
     * Erases what was said with people and where they can be reached. What waits for the sender is called back without
     * an event: whoever would count it heard of the deletion too, and an event would speak of someone who is gone.
     */
    public Uni<Void> erase(SqlConnection tx, UUID business, List<UUID> leads) {
        if (leads.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] ids = leads.toArray(UUID[]::new);
        Tuple when = Tuple.of(business, ids, clock.instant().atOffset(ZoneOffset.UTC));
        return tx.preparedQuery(ERASE_THREADS)
                .execute(when)
                .invoke(rows -> rows.forEach(row -> signals.note(tx, Hint.conversation(business, row.getUUID("id")))))
                .chain(() -> tx.preparedQuery(ERASE_FILES).execute(Tuple.of(business, ids)))
                .chain(() -> tx.preparedQuery(ERASE_MESSAGES).execute(Tuple.of(business, ids)))
                .chain(rows -> {
                    List<UUID> messages = new ArrayList<>();
                    rows.forEach(row -> messages.add(row.getUUID("id")));
                    Object all = messages.toArray(UUID[]::new);
                    return tx.preparedQuery(ERASE_LINKS)
                            .execute(Tuple.of(business, all))
                            .chain(() -> tx.preparedQuery(ERASE_QUEUE).execute(Tuple.of(all)));
                })
                .replaceWithVoid();
    }
}
