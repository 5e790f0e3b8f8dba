package com.leadnest.inbox.settings;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.contracts.event.EventType;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Keeps what a business said when it signed up: its name, its country and how long it may try LeadNest. */
@Singleton
public class BusinessFacts implements EventHandler {

    private static final String KEEP = "INSERT INTO business_facts (business_id, name, country, trial_expires)"
            + " VALUES ($1, $2, $3, $4) ON CONFLICT (business_id) DO NOTHING";

    @Override
    public boolean wants(EventType<?> type) {
        return type.equals(AccountEvents.BUSINESS_REGISTERED);
    }

    /** A business signs up once: the first word stays. */
    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        BusinessRegistered said = fresh.get(0).data(AccountEvents.BUSINESS_REGISTERED);
        return transaction
                .preparedQuery(KEEP)
                .execute(Tuple.of(
                        business,
                        said.businessName(),
                        said.country(),
                        said.trialExpires() == null ? null : said.trialExpires().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}
