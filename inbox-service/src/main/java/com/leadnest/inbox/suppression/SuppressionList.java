package com.leadnest.inbox.suppression;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Reads the suppression list. */
@Singleton
public class SuppressionList {

    private static final String WHERE =
            " FROM suppressions WHERE business_id = $1 AND ($2::text IS NULL OR channel = $2)"
                    + " AND ($3::bytea IS NULL OR address_hash = $3)";

    private static final String PAGE =
            "SELECT id, masked, channel, reason, at, lead_id" + WHERE + " ORDER BY at DESC, id DESC LIMIT $4 OFFSET $5";

    private static final String TOTAL = "SELECT count(*) AS total" + WHERE;

    private static final String FIND = "SELECT reason FROM suppressions WHERE business_id = $1 AND id = $2";

    private static final String DELETE = "DELETE FROM suppressions WHERE business_id = $1 AND id = $2";

    private final Tenancy tenancy;
    private final AddressHash hashes;

    @Inject
    SuppressionList(Tenancy tenancy, AddressHash hashes) {
        this.tenancy = tenancy;
        this.hashes = hashes;
    }

    /**
     * @param channel or null for all
     * @param address in full, to see whether it is on the list, or null
     */
    public Uni<SuppressionPage> page(UUID business, String channel, String address, int page, int perPage) {
        Buffer hash = address == null ? null : Buffer.buffer(hashes.of(business, address));
        Tuple where = Tuple.of(business, channel, hash);
        return tenancy.read(business, TOTAL, where).chain(total -> {
            long count = total.iterator().next().getLong("total");
            Tuple rows = Tuple.of(business, channel, hash, perPage, (page - 1) * perPage);
            return tenancy.read(business, PAGE, rows)
                    .map(found -> new SuppressionPage(
                            StreamSupport.stream(found.spliterator(), false)
                                    .map(SuppressionList::item)
                                    .toList(),
                            count,
                            page,
                            perPage));
        });
    }

    /** Why an entry is there; empty when it is not. */
    public Uni<Optional<String>> reason(SqlConnection tx, UUID business, UUID id) {
        return tx.preparedQuery(FIND)
                .execute(Tuple.of(business, id))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getString("reason")));
    }

    public Uni<Void> delete(SqlConnection tx, UUID business, UUID id) {
        return tx.preparedQuery(DELETE).execute(Tuple.of(business, id)).replaceWithVoid();
    }

    private static SuppressionPage.Item item(Row row) {
        return new SuppressionPage.Item(
                TypeId.SUPPRESSION.text(row.getUUID("id")),
                row.getString("masked"),
                row.getString("channel"),
                row.getString("reason"),
                row.getOffsetDateTime("at").toInstant(),
                TypeId.LEAD.textOrNull(row.getUUID("lead_id")));
    }
}
