package com.leadnest.inbox.settings;

import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.SenderChanged;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Tells others what a business's messages still lack, so that nobody is put into a sequence whose e-mails would all be
 * refused without having been told before.
 */
@Singleton
class SenderNews {

    private static final String COUNT = "UPDATE inbox_settings SET sender_version = sender_version + 1"
            + " WHERE business_id = $1 RETURNING sender_version, postal_address";

    private final Outbox outbox;
    private final Clock clock;

    @Inject
    SenderNews(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param tx that has just saved the settings of the business */
    Uni<Void> tell(SqlConnection tx, UUID business) {
        return tx.preparedQuery(COUNT).execute(Tuple.of(business)).chain(rows -> {
            Row row = rows.iterator().next();
            List<String> lacking =
                    row.getString("postal_address") == null ? List.of("postal_address_missing") : List.of();
            String key = TypeId.BUSINESS.text(business);
            SenderChanged data = new SenderChanged(key, lacking, List.of(), clock.instant());
            long version = row.getLong("sender_version");
            return outbox.record(tx, OutboxEvent.of(MessageEvents.SENDER_CHANGED, business, key, version, data));
        });
    }
}
