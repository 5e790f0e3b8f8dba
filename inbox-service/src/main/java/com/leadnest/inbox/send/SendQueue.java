package com.leadnest.inbox.send;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Whose turn it is. Leases are counted by the database's clock, the one clock all replicas share; what is due is a
 * question of the business's day and asks the injected one.
 */
@Singleton
class SendQueue {

    /** Answers before first touches before the rest; a claim that ran out is due again, for its sender is gone. */
    private static final String CLAIM = "UPDATE send_queue q SET claimed_by = $1, attempt = q.attempt + 1,"
            + " claimed_until = now() + $2 * interval '1 millisecond' FROM (SELECT message_id FROM send_queue"
            + " WHERE channel = $3 AND not_before <= $4 AND (claimed_until IS NULL OR claimed_until <= now())"
            + " ORDER BY rank, not_before LIMIT $5 FOR UPDATE SKIP LOCKED) d WHERE q.message_id = d.message_id"
            + " RETURNING q.message_id, q.owner_business";

    private static final String RELEASE = "UPDATE send_queue SET claimed_until = now() + $3 * interval '1 millisecond'"
            + " WHERE claimed_by = $1 AND message_id = ANY ($2)";

    private static final String DROP = "DELETE FROM send_queue WHERE message_id = ANY ($1)";

    private final Tenancy tenancy;
    private final SendConfig config;

    @Inject
    SendQueue(Tenancy tenancy, SendConfig config) {
        this.tenancy = tenancy;
        this.config = config;
    }

    /** Takes what is due of a channel. @param owner the process */
    Uni<List<Due>> claim(UUID owner, String channel, Instant now, int most) {
        Tuple parameters = Tuple.tuple()
                .addUUID(owner)
                .addDouble((double) config.lease().toMillis())
                .addString(channel)
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                .addLong((long) most);
        return tenancy.system(tx -> tx.preparedQuery(CLAIM).execute(parameters)).map(rows -> {
            List<Due> due = new ArrayList<>();
            rows.forEach(row -> due.add(new Due(row.getUUID("message_id"), row.getUUID("owner_business"))));
            return due;
        });
    }

    /** Gives back what could not even be looked at, after a pause. */
    Uni<Void> release(UUID owner, Collection<UUID> messages, Duration pause) {
        Tuple parameters = Tuple.of(owner, messages.toArray(UUID[]::new), (double) pause.toMillis());
        return tenancy.system(tx -> tx.preparedQuery(RELEASE).execute(parameters))
                .replaceWithVoid();
    }

    /** Takes rows away whose message is not waiting any more. */
    Uni<Void> drop(SqlConnection tx, Collection<UUID> messages) {
        Object ids = messages.toArray(UUID[]::new);
        return messages.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(DROP).execute(Tuple.of(ids)).replaceWithVoid();
    }
}
