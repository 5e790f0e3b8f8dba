package com.leadnest.inbox.conversation;

import com.leadnest.inbox.queue.SendSignal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rows of messages and their places in the queue of the sender: one statement for a batch. */
@Singleton
class MessageRows {

    private static final String INSERT = "INSERT INTO messages (id, business_id, conversation_id, lead_id, direction,"
            + " channel, kind, purpose, state, reason, intent, dedupe_key, enrolment_id, step, variant, sequence_name,"
            + " first_touch, author_id, mentions, from_address, to_address, subject, body_text, body_html, provider,"
            + " provider_id, rfc_message_id, rfc_in_reply_to, not_before, expires_at, created_at, position, sandbox)"
            + " SELECT t.id, $1, t.conversation_id, t.lead_id, t.direction, t.channel, t.kind, t.purpose, t.state,"
            + " t.reason, t.intent, t.dedupe_key, t.enrolment_id, t.step, t.variant, t.sequence_name, t.first_touch,"
            + " t.author_id, t.mentions, t.from_address, t.to_address, t.subject, t.body_text, t.body_html, t.provider,"
            + " t.provider_id, t.rfc_message_id, t.rfc_in_reply_to, t.not_before, t.expires_at, t.created_at, t.position,"
            + " t.sandbox"
            + " FROM jsonb_to_recordset($2) AS t (id uuid, conversation_id uuid, lead_id uuid, direction text,"
            + " channel text, kind text, purpose text, state text, reason text, intent text, dedupe_key text,"
            + " enrolment_id uuid, step int, variant text, sequence_name text, first_touch boolean, author_id uuid,"
            + " mentions uuid[], from_address text, to_address text, subject text, body_text text, body_html text,"
            + " provider text, provider_id text, rfc_message_id text, rfc_in_reply_to text, not_before timestamptz,"
            + " expires_at timestamptz, created_at timestamptz, position bigint, sandbox boolean)"
            + " ORDER BY t.dedupe_key ON CONFLICT (business_id, dedupe_key) DO NOTHING RETURNING id";

    /** Rows are locked in the order of their ids first, because an UPDATE with a join takes them as they come. */
    private static final String CHANGE = "WITH t AS (SELECT * FROM jsonb_to_recordset($2) AS j (id uuid, owner uuid,"
            + " attempt int, state text, allowed text[], reason text, detail text, not_before timestamptz,"
            + " provider text, provider_id text, segments int, sandbox boolean, sent_at timestamptz,"
            + " delivered_at timestamptz)), held AS (SELECT m.id, m.sent_at IS NULL AS never_sent FROM messages m"
            + " JOIN t ON t.id = m.id WHERE m.business_id = $1 ORDER BY m.id FOR UPDATE OF m)"
            + " UPDATE messages m SET state = t.state, reason = t.reason, reason_detail = t.detail,"
            + " not_before = coalesce(t.not_before, m.not_before), provider = coalesce(t.provider, m.provider),"
            + " provider_id = coalesce(t.provider_id, m.provider_id), segments = coalesce(t.segments, m.segments),"
            + " sandbox = coalesce(t.sandbox, m.sandbox), sent_at = coalesce(m.sent_at, t.sent_at),"
            + " delivered_at = coalesce(m.delivered_at, t.delivered_at), claimed_by = NULL, claimed_until = NULL"
            + " FROM t JOIN held ON held.id = t.id WHERE m.business_id = $1 AND m.id = t.id"
            + " AND m.state = ANY (t.allowed)"
            + " AND (t.owner IS NULL OR (m.claimed_by = t.owner AND m.attempts = t.attempt))"
            + " RETURNING " + MessageRow.COLUMNS + ", held.never_sent";

    private static final String CLAIM = "WITH held AS (SELECT m.id FROM messages m WHERE m.business_id = $1"
            + " AND m.id = ANY ($2) AND m.state IN ('queued', 'deferred') ORDER BY m.id FOR UPDATE)"
            + " UPDATE messages m SET state = 'sending', claimed_by = $3, claimed_until = $4,"
            + " attempts = m.attempts + 1, reason = NULL, reason_detail = NULL FROM held"
            + " WHERE m.business_id = $1 AND m.id = held.id RETURNING m.id";

    private static final String SELECT =
            "SELECT " + MessageRow.COLUMNS + " FROM messages m WHERE m.business_id = $1 AND m.id = ANY ($2)";

    private static final String ENQUEUE = "INSERT INTO send_queue (message_id, owner_business, channel, rank,"
            + " not_before) SELECT m.id, m.business_id, m.channel, CASE WHEN m.kind IN ('reply', 'auto') THEN 0"
            + " WHEN m.first_touch THEN 1 ELSE 2 END, m.not_before FROM messages m"
            + " WHERE m.business_id = $1 AND m.id = ANY ($2) ORDER BY m.id ON CONFLICT (message_id)"
            + " DO UPDATE SET not_before = excluded.not_before, claimed_by = NULL, claimed_until = NULL";

    private static final String DEQUEUE = "DELETE FROM send_queue q USING (SELECT message_id FROM send_queue"
            + " WHERE message_id = ANY ($1) ORDER BY message_id FOR UPDATE) gone WHERE q.message_id = gone.message_id";

    private final SendSignal signal;

    @Inject
    MessageRows(SendSignal signal) {
        this.signal = signal;
    }

    /** Puts messages in and gives the ids of those whose key was not there. */
    Uni<Set<UUID>> insert(SqlConnection tx, UUID business, JsonArray rows) {
        return tx.preparedQuery(INSERT).execute(Tuple.of(business, rows)).map(found -> {
            Set<UUID> ids = new HashSet<>();
            found.forEach(row -> ids.add(row.getUUID("id")));
            return ids;
        });
    }

    /** Changes what may change and gives it as it is now. */
    Uni<List<MessageRow>> change(SqlConnection tx, UUID business, JsonArray changes) {
        return tx.preparedQuery(CHANGE).execute(Tuple.of(business, changes)).map(found -> {
            List<MessageRow> rows = new ArrayList<>();
            for (Row row : found) {
                rows.add(MessageRow.read(row, row.getBoolean("never_sent")));
            }
            return rows;
        });
    }

    Uni<Set<UUID>> claim(SqlConnection tx, UUID business, Collection<UUID> messages, Claim claim) {
        Tuple parameters = Tuple.of(business, messages.toArray(UUID[]::new), claim.owner(), claim.untilUtc());
        return tx.preparedQuery(CLAIM).execute(parameters).map(found -> {
            Set<UUID> ids = new HashSet<>();
            found.forEach(row -> ids.add(row.getUUID("id")));
            return ids;
        });
    }

    Uni<List<MessageRow>> find(SqlConnection tx, UUID business, Collection<UUID> messages) {
        return tx.preparedQuery(SELECT)
                .execute(Tuple.of(business, messages.toArray(UUID[]::new)))
                .map(found -> {
                    List<MessageRow> rows = new ArrayList<>();
                    found.forEach(row -> rows.add(MessageRow.read(row, true)));
                    return rows;
                });
    }

    /** Gives messages to the sender, or puts off those that it had. */
    Uni<Void> enqueue(SqlConnection tx, UUID business, Collection<UUID> messages) {
        return messages.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(ENQUEUE)
                        .execute(Tuple.of(business, messages.toArray(UUID[]::new)))
                        .invoke(() -> signal.queued(tx))
                        .replaceWithVoid();
    }

    /** Takes messages from the sender. */
    Uni<Void> dequeue(SqlConnection tx, Collection<UUID> messages) {
        if (messages.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Object ids = messages.toArray(UUID[]::new);
        return tx.preparedQuery(DEQUEUE).execute(Tuple.of(ids)).replaceWithVoid();
    }
}
