package com.leadnest.nurture.settings;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.contracts.event.EventType;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Keeps what a business said when it signed up. The name it has chosen here since then stays. */
@Singleton
public class BusinessProfiles implements EventHandler {

    private static final String KEEP = "INSERT INTO nurture_settings AS s (business_id, business_name, industry,"
            + " country) VALUES ($1, $2, $3, $4) ON CONFLICT (business_id) DO UPDATE"
            + " SET business_name = coalesce(s.business_name, excluded.business_name),"
            + " industry = excluded.industry, country = excluded.country";

    @Override
    public boolean wants(EventType<?> type) {
        return type.equals(AccountEvents.BUSINESS_REGISTERED);
    }

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        BusinessRegistered latest = fresh.get(fresh.size() - 1).data(AccountEvents.BUSINESS_REGISTERED);
        return transaction
                .preparedQuery(KEEP)
                .execute(Tuple.of(business, latest.businessName(), latest.industry(), latest.country()))
                .replaceWithVoid();
    }
}
