package com.leadnest.testing.suite;

import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Keeps the newest version of each lead and counts how many it was shown. */
@Singleton
class TallyHandler implements EventHandler {

    private static final String UPSERT = "INSERT INTO tally (business_id, lead, version) VALUES ($1, $2, $3)"
            + " ON CONFLICT (business_id, lead) DO UPDATE SET version = excluded.version, applied = tally.applied + 1"
            + " WHERE tally.version < excluded.version";

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        List<Tuple> rows = fresh.stream()
                .map(event -> Tuple.of(business, event.key(), event.version()))
                .toList();
        return transaction.preparedQuery(UPSERT).executeBatch(rows).replaceWithVoid();
    }
}
