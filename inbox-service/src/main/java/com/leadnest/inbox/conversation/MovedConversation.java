package com.leadnest.inbox.conversation;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ConflictProblem;
import com.leadnest.kernel.problem.NotFoundProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps two people from answering the same message without knowing. The look and the answer are made under one lock of
 * the conversation, so of two browsers that send at the same moment one is told of the other.
 */
@Singleton
public class MovedConversation {

    private static final String LOCK = "SELECT c.id, c.lead_id, c.address, c.subject FROM conversations c"
            + " WHERE c.business_id = $1 AND c.id = $2 FOR UPDATE";

    /** Notes move nothing for the person outside; what failed or was called back never reached them. */
    private static final String NEWER = "SELECT m.id, m.author_id, m.kind, m.created_at FROM messages m"
            + " WHERE m.business_id = $1 AND m.conversation_id = $2"
            + " AND m.kind IN ('reply', 'inbound', 'auto', 'sequence') AND m.state NOT IN ('cancelled', 'failed')"
            + " AND m.position > coalesce((SELECT s.position FROM messages s WHERE s.business_id = $1 AND s.id = $3"
            + " AND s.conversation_id = $2), 0) ORDER BY m.position DESC LIMIT 1";

    private final Clock clock;

    @Inject
    MovedConversation(Clock clock) {
        this.clock = clock;
    }

    /** A conversation that is locked. @param address of someone who is not a lead, else null */
    public record Held(UUID id, UUID leadId, String address, String subject) {}

    /**
     * Locks the conversation until the transaction ends.
     *
     * @throws NotFoundProblem when there is none
     */
    public Uni<Held> hold(SqlConnection tx, UUID business, UUID conversation) {
        return tx.preparedQuery(LOCK).execute(Tuple.of(business, conversation)).map(rows -> {
            if (rows.size() == 0) {
                throw new NotFoundProblem("conversation");
            }
            Row row = rows.iterator().next();
            return new Held(
                    row.getUUID("id"), row.getUUID("lead_id"), row.getString("address"), row.getString("subject"));
        });
    }

    /**
     * Refuses when something was said after what the caller has seen. Call it under {@link #hold}.
     *
     * @param lastSeen the newest message that was on the screen, or null for none
     * @throws ConflictProblem {@code conversation_moved}, saying who and when
     */
    public Uni<Void> refuseIfNewer(SqlConnection tx, UUID business, UUID conversation, UUID lastSeen) {
        return tx.preparedQuery(NEWER)
                .execute(Tuple.of(business, conversation, lastSeen))
                .invoke(rows -> {
                    if (rows.size() > 0) {
                        throw moved(rows.iterator().next());
                    }
                })
                .replaceWithVoid();
    }

    private ConflictProblem moved(Row row) {
        Instant at = row.getOffsetDateTime("created_at").toInstant();
        long seconds = Math.max(0, Duration.between(at, clock.instant()).toSeconds());
        UUID author = row.getUUID("author_id");
        boolean inbound = "inbound".equals(row.getString("kind"));
        String by = author != null ? TypeId.USER.text(author) : inbound ? "lead" : row.getString("kind");
        return new ConflictProblem(
                "conversation_moved",
                (inbound ? "The person wrote " : "Someone answered ") + seconds + " s ago. Read it before you send.",
                Map.of(
                        "message_id", List.of(TypeId.MESSAGE.text(row.getUUID("id"))),
                        "by", List.of(by),
                        "at", List.of(at.toString()),
                        "seconds_ago", List.of(Long.toString(seconds))));
    }
}
