package com.leadnest.inbox.conversation;

import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The rows of conversations: found, made, locked and written back. */
@Singleton
public class Threads {

    /** Not for a lead that was deleted: a step or a click that comes in late must not bring the person back. */
    private static final String MAKE_FOR_LEADS = "INSERT INTO conversations (id, business_id, lead_id, assigned_to,"
            + " last_activity, created_at, changed_at) SELECT t.id, $1, t.lead_id, p.owner_id, $4, $4, $4"
            + " FROM unnest($2::uuid[], $3::uuid[]) AS t (lead_id, id)"
            + " LEFT JOIN contacts p ON p.business_id = $1 AND p.lead_id = t.lead_id"
            + " WHERE p.deleted_at IS NULL ORDER BY t.lead_id ON CONFLICT DO NOTHING";

    private static final String OF_LEADS =
            "SELECT c.id, c.lead_id FROM conversations c" + " WHERE c.business_id = $1 AND c.lead_id = ANY ($2)";

    private static final String MAKE_FOR_ADDRESS = "INSERT INTO conversations (id, business_id, address,"
            + " last_activity, created_at, changed_at) VALUES ($1, $2, $3, $4, $4, $4) ON CONFLICT DO NOTHING";

    private static final String OF_ADDRESS =
            "SELECT c.id FROM conversations c WHERE c.business_id = $1 AND c.lead_id IS NULL AND c.address = $2";

    private static final String LOCK = "SELECT " + LockedThread.COLUMNS + " FROM conversations c"
            + " WHERE c.business_id = $1 AND c.id = ANY ($2) ORDER BY c.id FOR UPDATE";

    private static final String LOCK_OF_MESSAGES = "SELECT " + LockedThread.COLUMNS + " FROM conversations c"
            + " WHERE c.business_id = $1 AND c.id IN (SELECT m.conversation_id FROM messages m"
            + " WHERE m.business_id = $1 AND m.id = ANY ($2)) ORDER BY c.id FOR UPDATE";

    private static final String WRITE_BACK = "UPDATE conversations c SET event_version = t.event_version,"
            + " last_position = t.last_position, message_count = c.message_count + t.added, inbound_count ="
            + " c.inbound_count + t.inbound, changed_at = $3, last_message = coalesce(t.last_message, c.last_message),"
            + " last_message_id = coalesce(t.last_message_id, c.last_message_id), last_channel = coalesce(t.last_channel,"
            + " c.last_channel), subject = coalesce(t.subject, c.subject), last_activity = greatest(c.last_activity,"
            + " t.active_at), replied_at = coalesce(t.replied_at, c.replied_at), answered_at = CASE WHEN t.answered THEN"
            + " $3 ELSE c.answered_at END, waiting_since = CASE WHEN t.answered THEN t.waiting_since ELSE"
            + " coalesce(c.waiting_since, t.waiting_since) END, status = CASE WHEN t.reopened THEN 'open' ELSE c.status"
            + " END, snoozed_until = CASE WHEN t.reopened THEN NULL ELSE c.snoozed_until END, failed = coalesce(t.failed,"
            + " c.failed), sandbox = c.sandbox OR coalesce(t.sandbox, false) FROM jsonb_to_recordset($2) AS t (id uuid,"
            + " event_version bigint, last_position bigint, added int, inbound int, last_message text, last_message_id"
            + " uuid, last_channel text, subject text, active_at timestamptz, replied_at timestamptz, waiting_since"
            + " timestamptz, answered boolean, reopened boolean, failed boolean, sandbox boolean) WHERE c.business_id = $1"
            + " AND c.id = t.id";

    /**
     * The conversations of leads, made where there was none.
     *
     * @return by lead; a lead that was deleted is not in it
     */
    public Uni<Map<UUID, UUID>> ofLeads(SqlConnection tx, UUID business, Collection<UUID> leads, Instant now) {
        UUID[] wanted = leads.stream().distinct().toArray(UUID[]::new);
        if (wanted.length == 0) {
            return Uni.createFrom().item(Map.of());
        }
        return ofLeads(tx, business, wanted).chain(known -> {
            UUID[] missing = Arrays.stream(wanted)
                    .filter(lead -> !known.containsKey(lead))
                    .toArray(UUID[]::new);
            if (missing.length == 0) {
                return Uni.createFrom().item(known);
            }
            UUID[] ids = Arrays.stream(missing).map(lead -> TypeId.newId()).toArray(UUID[]::new);
            Tuple row = Tuple.of(business, missing, ids, now.atOffset(ZoneOffset.UTC));
            return tx.preparedQuery(MAKE_FOR_LEADS).execute(row).chain(() -> ofLeads(tx, business, wanted));
        });
    }

    private static Uni<Map<UUID, UUID>> ofLeads(SqlConnection tx, UUID business, UUID[] leads) {
        return tx.preparedQuery(OF_LEADS).execute(Tuple.of(business, leads)).map(rows -> {
            Map<UUID, UUID> byLead = new LinkedHashMap<>();
            rows.forEach(row -> byLead.put(row.getUUID("lead_id"), row.getUUID("id")));
            return byLead;
        });
    }

    /** The conversation with someone who is not a lead, made when there was none. @param address E.164 or an e-mail */
    public Uni<UUID> ofAddress(SqlConnection tx, UUID business, String address, Instant now) {
        Tuple row = Tuple.of(TypeId.newId(), business, address, now.atOffset(ZoneOffset.UTC));
        return tx.preparedQuery(MAKE_FOR_ADDRESS)
                .execute(row)
                .chain(() -> tx.preparedQuery(OF_ADDRESS).execute(Tuple.of(business, address)))
                .map(rows -> rows.iterator().next().getUUID("id"));
    }

    /** Locks conversations, always in the order of their ids, so that two batches wait and never block each other. */
    Uni<Map<UUID, LockedThread>> lock(SqlConnection tx, UUID business, Collection<UUID> conversations) {
        return locked(tx, LOCK, business, conversations);
    }

    /** Locks the conversations that these messages belong to. */
    Uni<Map<UUID, LockedThread>> lockOfMessages(SqlConnection tx, UUID business, Collection<UUID> messages) {
        return locked(tx, LOCK_OF_MESSAGES, business, messages);
    }

    private static Uni<Map<UUID, LockedThread>> locked(
            SqlConnection tx, String sql, UUID business, Collection<UUID> ids) {
        UUID[] distinct = ids.stream().distinct().toArray(UUID[]::new);
        return tx.preparedQuery(sql).execute(Tuple.of(business, distinct)).map(Threads::byId);
    }

    private static Map<UUID, LockedThread> byId(RowSet<Row> rows) {
        Map<UUID, LockedThread> threads = new LinkedHashMap<>();
        for (Row row : rows) {
            LockedThread thread = LockedThread.read(row);
            threads.put(thread.id(), thread);
        }
        return threads;
    }

    /** Writes locked conversations back. */
    Uni<Void> writeBack(SqlConnection tx, UUID business, Collection<LockedThread> threads, Instant now) {
        JsonArray rows = new JsonArray();
        threads.forEach(thread -> rows.add(thread.row()));
        return tx.preparedQuery(WRITE_BACK)
                .execute(Tuple.of(business, rows, now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}
