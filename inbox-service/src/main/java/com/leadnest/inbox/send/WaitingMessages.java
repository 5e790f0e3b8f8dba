package com.leadnest.inbox.send;

import com.leadnest.inbox.conversation.MessageState;
import com.leadnest.inbox.gate.Outgoing;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads messages as the sender needs them: any number with one statement. */
@Singleton
class WaitingMessages {

    /** The newest ten of a thread: enough for every mail program to find its place. */
    private static final String READ = "SELECT m.id, m.conversation_id, m.lead_id, m.channel, m.kind, m.purpose,"
            + " m.subject, m.body_text, m.body_html, m.rfc_message_id, m.state, m.attempts, m.claimed_by, m.expires_at,"
            + " CASE WHEN m.lead_id IS NULL THEN"
            + "   CASE WHEN (m.channel = 'email') = (c.address LIKE '%@%') THEN c.address END"
            + "   WHEN m.channel = 'email' THEN p.email ELSE p.phone END AS recipient,"
            // A stop that came while a provider had the message, or while nobody knew, found nothing to call back.
            + " CASE WHEN m.kind <> 'sequence' THEN NULL WHEN r.state = 'ended' THEN coalesce(r.reason, 'stopped')"
            + "   WHEN c.replied_at > m.created_at THEN 'replied' END AS stopped,"
            + " m.kind = 'sequence' AND r.state = 'paused' AS paused,"
            + " CASE WHEN m.channel = 'email' AND m.kind <> 'sequence' THEN ARRAY(SELECT e.rfc_message_id FROM messages e"
            + "   WHERE e.conversation_id = m.conversation_id AND e.channel = 'email' AND e.rfc_message_id IS NOT NULL"
            + "   AND e.position < m.position ORDER BY e.position DESC LIMIT 10) END AS thread"
            + " FROM messages m JOIN conversations c ON c.id = m.conversation_id"
            + " LEFT JOIN contacts p ON p.business_id = m.business_id AND p.lead_id = m.lead_id"
            + " LEFT JOIN enrolment_states r ON r.business_id = m.business_id AND r.enrolment_id = m.enrolment_id"
            + " WHERE m.business_id = $1 AND m.id = ANY ($2) ORDER BY m.id";

    Uni<List<Waiting>> find(SqlConnection tx, UUID business, Collection<UUID> messages) {
        return tx.preparedQuery(READ)
                .execute(Tuple.of(business, messages.toArray(UUID[]::new)))
                .map(rows -> {
                    List<Waiting> found = new ArrayList<>();
                    rows.forEach(row -> found.add(waiting(row)));
                    return found;
                });
    }

    private static Waiting waiting(Row row) {
        OffsetDateTime expires = row.getOffsetDateTime("expires_at");
        return new Waiting(
                row.getUUID("id"),
                row.getUUID("conversation_id"),
                new Outgoing.Nature(row.getString("channel"), row.getString("kind"), row.getString("purpose")),
                new Waiting.Person(row.getUUID("lead_id"), row.getString("recipient")),
                new Waiting.Words(
                        row.getString("subject"),
                        Objects.requireNonNullElse(row.getString("body_text"), ""),
                        row.getString("body_html"),
                        row.getString("rfc_message_id"),
                        thread(row)),
                new Waiting.Progress(
                        MessageState.of(row.getString("state")),
                        row.getInteger("attempts"),
                        row.getUUID("claimed_by"),
                        expires == null ? null : expires.toInstant(),
                        row.getString("stopped"),
                        Boolean.TRUE.equals(row.getBoolean("paused"))));
    }

    private static List<String> thread(Row row) {
        String[] newestFirst = row.getArrayOfStrings("thread");
        if (newestFirst == null) {
            return List.of();
        }
        List<String> thread = new ArrayList<>(Arrays.asList(newestFirst));
        Collections.reverse(thread);
        return thread;
    }
}
