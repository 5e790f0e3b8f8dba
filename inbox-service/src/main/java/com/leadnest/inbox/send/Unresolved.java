package com.leadnest.inbox.send;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sends whose outcome is not known and that a provider is to be asked about. */
@Singleton
class Unresolved {

    private static final String ADD =
            "INSERT INTO send_lookups (message_id, owner_business, channel, called_at, next_at)"
                    + " SELECT m.id, m.business_id, m.channel, coalesce(m.called_at, $3), $3 FROM messages m"
                    + " WHERE m.business_id = $1 AND m.id = ANY ($2) AND m.state = 'unconfirmed' ON CONFLICT DO NOTHING";

    /** Taking a row is putting it off: whoever dies over it leaves it to the next. */
    private static final String TAKE = "UPDATE send_lookups l SET tries = l.tries + 1,"
            + " next_at = $1::timestamptz + least(600, 5 * 2 ^ l.tries) * interval '1 second' FROM (SELECT message_id"
            + " FROM send_lookups WHERE next_at <= $1 ORDER BY next_at LIMIT $2 FOR UPDATE SKIP LOCKED) d"
            + " WHERE l.message_id = d.message_id RETURNING l.message_id, l.owner_business, l.called_at, l.tries";

    private static final String REMOVE = "DELETE FROM send_lookups WHERE message_id = $1";

    private static final int AT_ONCE = 20;

    private final Tenancy tenancy;

    @Inject
    Unresolved(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** @param tries how often it was taken, this time included */
    record Case(UUID message, UUID business, Instant calledAt, int tries) {}

    Uni<Void> add(SqlConnection tx, UUID business, Collection<UUID> messages, Instant now) {
        return messages.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(ADD)
                        .execute(Tuple.of(business, messages.toArray(UUID[]::new), now.atOffset(ZoneOffset.UTC)))
                        .replaceWithVoid();
    }

    Uni<List<Case>> take(Instant now) {
        return tenancy.system(
                        tx -> tx.preparedQuery(TAKE).execute(Tuple.of(now.atOffset(ZoneOffset.UTC), (long) AT_ONCE)))
                .map(rows -> {
                    List<Case> cases = new ArrayList<>();
                    rows.forEach(row -> cases.add(new Case(
                            row.getUUID("message_id"),
                            row.getUUID("owner_business"),
                            row.getOffsetDateTime("called_at").toInstant(),
                            row.getInteger("tries"))));
                    return cases;
                });
    }

    Uni<Void> remove(SqlConnection tx, UUID message) {
        return tx.preparedQuery(REMOVE).execute(Tuple.of(message)).replaceWithVoid();
    }
}
