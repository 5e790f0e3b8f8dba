package com.leadnest.inbox.optout;

import com.leadnest.inbox.suppression.AddressHash;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The addresses that leads have on a channel, and whether they have opted out there. */
@Singleton
class LeadAddresses {

    private static final String READ = "SELECT lead_id, CASE WHEN $3 = 'sms' THEN phone ELSE email END AS address"
            + " FROM contacts WHERE business_id = $1 AND lead_id = ANY ($2) AND deleted_at IS NULL";

    private static final String SUPPRESSED = "SELECT address_hash FROM suppressions WHERE business_id = $1"
            + " AND channel = $2 AND address_hash = ANY ($3)";

    private final AddressHash hashes;

    @Inject
    LeadAddresses(AddressHash hashes) {
        this.hashes = hashes;
    }

    /** @param address null when the lead has none on the channel */
    record Known(String address, boolean optedOut) {}

    /** By lead; without those that are not there. */
    Uni<Map<UUID, Known>> of(SqlConnection tx, UUID business, Collection<UUID> leads, String channel) {
        return tx.preparedQuery(READ)
                .execute(Tuple.of(business, leads.toArray(UUID[]::new), channel))
                .map(LeadAddresses::byLead)
                .chain(found -> suppressed(tx, business, channel, found).map(closed -> {
                    Map<UUID, Known> known = new LinkedHashMap<>();
                    found.forEach((lead, address) -> known.put(
                            lead, new Known(address, address != null && closed.contains(hash(business, address)))));
                    return known;
                }));
    }

    private Uni<Set<Buffer>> suppressed(SqlConnection tx, UUID business, String channel, Map<UUID, String> found) {
        Buffer[] all = found.values().stream()
                .filter(Objects::nonNull)
                .map(address -> hash(business, address))
                .toArray(Buffer[]::new);
        return tx.preparedQuery(SUPPRESSED)
                .execute(Tuple.of(business, channel, all))
                .map(rows -> {
                    Set<Buffer> closed = new HashSet<>();
                    rows.forEach(row -> closed.add(row.getBuffer("address_hash").getDelegate()));
                    return closed;
                });
    }

    private Buffer hash(UUID business, String address) {
        return Buffer.buffer(hashes.of(business, address));
    }

    private static Map<UUID, String> byLead(RowSet<Row> rows) {
        Map<UUID, String> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(row.getUUID("lead_id"), row.getString("address")));
        return found;
    }
}
