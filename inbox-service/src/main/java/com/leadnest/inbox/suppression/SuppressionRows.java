package com.leadnest.inbox.suppression;

import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/** Addresses that must not be written to, row by row. What else an opt-out does is the business of {@code optout}. */
@Singleton
public class SuppressionRows {

    /** A complaint and a hard bounce outlast a later wish: they close the channel for every kind of message. */
    private static final String ADD = "INSERT INTO suppressions (id, business_id, channel, address_hash, masked,"
            + " lead_id, reason, at, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
            + " ON CONFLICT (business_id, address_hash, channel) DO UPDATE SET reason = excluded.reason,"
            + " at = excluded.at WHERE excluded.reason IN ('complaint', 'bounce')"
            + " AND suppressions.reason NOT IN ('complaint', 'bounce')"
            + " RETURNING (xmax = 0) AS fresh";

    private static final String REMOVE = "DELETE FROM suppressions WHERE business_id = $1 AND channel = $2"
            + " AND address_hash = $3 AND reason NOT IN ('complaint', 'bounce')";

    private static final String HAS =
            "SELECT FROM suppressions WHERE business_id = $1 AND channel = $2" + " AND address_hash = $3";

    private static final String FORGET = "UPDATE suppressions SET masked = NULL, lead_id = NULL"
            + " WHERE business_id = $1 AND (lead_id = ANY ($2) OR address_hash = ANY ($3))";

    private final AddressHash hashes;
    private final Clock clock;

    @Inject
    SuppressionRows(AddressHash hashes, Clock clock) {
        this.hashes = hashes;
        this.clock = clock;
    }

    /** @return whether the address was not on the list before */
    public Uni<Boolean> add(SqlConnection tx, UUID business, Suppression entry) {
        return tx.preparedQuery(ADD)
                .execute(Tuple.tuple()
                        .addUUID(TypeId.newId())
                        .addUUID(business)
                        .addString(entry.channel())
                        .addValue(Buffer.buffer(entry.addressHash()))
                        .addString(entry.masked())
                        .addUUID(entry.leadId())
                        .addString(entry.reason())
                        .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                        .addUUID(entry.by()))
                .map(rows -> rows.rowCount() > 0 && rows.iterator().next().getBoolean("fresh"));
    }

    /** Takes an address off the list, unless a bounce or a complaint put it there. @return whether it was on it */
    public Uni<Boolean> remove(SqlConnection tx, UUID business, String channel, byte[] addressHash) {
        return tx.preparedQuery(REMOVE)
                .execute(Tuple.of(business, channel, Buffer.buffer(addressHash)))
                .map(rows -> rows.rowCount() > 0);
    }

    public Uni<Boolean> has(SqlConnection tx, UUID business, String channel, byte[] addressHash) {
        return tx.preparedQuery(HAS)
                .execute(Tuple.of(business, channel, Buffer.buffer(addressHash)))
                .map(rows -> rows.size() > 0);
    }

    /**
     * Leaves of erased people nothing but the hash. For the consumer of lead events, in its transaction.
     *
     * @param addresses theirs: an entry that a member made names no lead
     */
    public Uni<Void> forget(SqlConnection tx, UUID business, Collection<UUID> leads, Collection<String> addresses) {
        Buffer[] hashed = addresses.stream()
                .map(address -> Buffer.buffer(hashes.of(business, address)))
                .toArray(Buffer[]::new);
        return tx.preparedQuery(FORGET)
                .execute(Tuple.of(business, leads.toArray(UUID[]::new), hashed))
                .replaceWithVoid();
    }
}
