package com.leadnest.scoring.settings;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.event.EventType;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Keeps the industry a business named when it signed up: a lead of the same industry is a match. */
@Singleton
public class BusinessProfiles implements EventHandler {

    private static final String KEEP = "INSERT INTO model_settings (business_id, industry) VALUES ($1, $2)"
            + " ON CONFLICT (business_id) DO UPDATE SET industry = excluded.industry";

    @Override
    public boolean wants(EventType<?> type) {
        return type.equals(AccountEvents.BUSINESS_REGISTERED);
    }

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        ReceivedEvent latest = fresh.get(fresh.size() - 1);
        String industry = latest.data(AccountEvents.BUSINESS_REGISTERED).industry();
        return transaction
                .preparedQuery(KEEP)
                .execute(Tuple.of(business, industry))
                .replaceWithVoid();
    }
}
