package com.leadnest.inbox.imap;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** One replica at a time fetches from a mailbox. Leases are counted by the database's clock. */
@Singleton
class ImapLease {

    private static final String TAKE = "INSERT INTO imap_mailboxes AS m (mailbox, owner, leased_until)"
            + " VALUES ($1, $2, now() + $3 * interval '1 millisecond') ON CONFLICT (mailbox) DO UPDATE"
            + " SET owner = excluded.owner, leased_until = excluded.leased_until"
            + " WHERE m.owner IS NULL OR m.owner = excluded.owner OR m.leased_until < now()"
            + " RETURNING m.uid_validity, m.last_uid, m.all_from";

    private static final String MARK = "UPDATE imap_mailboxes SET uid_validity = $3, last_uid = $4, all_from = $5,"
            + " leased_until = now() + $6 * interval '1 millisecond' WHERE mailbox = $1 AND owner = $2";

    private static final String RELEASE =
            "UPDATE imap_mailboxes SET owner = NULL, leased_until = NULL WHERE mailbox = $1 AND owner = $2";

    private final Tenancy tenancy;
    private final double millis;

    @Inject
    ImapLease(Tenancy tenancy, ImapConfig config) {
        this.tenancy = tenancy;
        this.millis = config.lease().toMillis();
    }

    /** Takes or prolongs it. Empty while another has it. */
    Uni<Optional<ImapMark>> take(String mailbox, UUID owner) {
        return tenancy.system(tx -> tx.preparedQuery(TAKE).execute(Tuple.of(mailbox, owner, millis)))
                .map(rows -> {
                    for (Row row : rows) {
                        return Optional.of(new ImapMark(
                                row.getLong("uid_validity"), row.getLong("last_uid"), row.getLong("all_from")));
                    }
                    return Optional.empty();
                });
    }

    /**
     * Moves the mark, in the transaction of a mail's effect.
     *
     * @return fails when the lease went to another: then nothing of the transaction may stay
     */
    Uni<Void> mark(SqlConnection tx, String mailbox, UUID owner, ImapMark mark) {
        Tuple row = Tuple.tuple()
                .addString(mailbox)
                .addUUID(owner)
                .addLong(mark.validity())
                .addLong(mark.lastUid())
                .addLong(mark.allFrom())
                .addDouble(millis);
        return tx.preparedQuery(MARK)
                .execute(row)
                .invoke(done -> {
                    if (done.rowCount() == 0) {
                        throw new IllegalStateException("The mailbox is another's now");
                    }
                })
                .replaceWithVoid();
    }

    /** Moves the mark by itself: the first look at a mailbox. */
    Uni<Void> mark(String mailbox, UUID owner, ImapMark mark) {
        return tenancy.system(tx -> mark(tx, mailbox, owner, mark));
    }

    Uni<Void> release(String mailbox, UUID owner) {
        return tenancy.system(tx -> tx.preparedQuery(RELEASE).execute(Tuple.of(mailbox, owner)))
                .replaceWithVoid();
    }
}
