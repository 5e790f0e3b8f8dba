package com.leadnest.inbox.optout;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/** Opt-outs that a provider knows and we did not: the person said STOP to it. They count as if they had said it to us. */
@Singleton
public class CarrierOptOuts {

    private static final String REFUSED = "SELECT lead_id, channel, to_address FROM messages WHERE business_id = $1"
            + " AND id = ANY ($2) AND to_address IS NOT NULL ORDER BY id";

    private final OptOuts optOuts;

    @Inject
    CarrierOptOuts(OptOuts optOuts) {
        this.optOuts = optOuts;
    }

    /** @param messages that the provider refused for this reason */
    public Uni<Void> record(SqlConnection tx, UUID business, Collection<UUID> messages) {
        return messages.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(REFUSED)
                        .execute(Tuple.of(business, messages.toArray(UUID[]::new)))
                        .chain(rows -> Multi.createFrom()
                                .iterable(rows)
                                .onItem()
                                .transformToUniAndConcatenate(row -> optOuts.record(tx, business, wish(row)))
                                .collect()
                                .last())
                        .replaceWithVoid();
    }

    private static OptOut wish(Row row) {
        return OptOut.of(row.getUUID("lead_id"), row.getString("channel"), row.getString("to_address"), "provider");
    }
}
