package com.leadnest.inbox.settings;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.contracts.event.EventType;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Keeps what a business said when it signed up: name, country, how long it may try LeadNest, and who its owner is. */
@Singleton
public class BusinessFacts implements EventHandler {

    private static final String KEEP = "INSERT INTO business_facts (business_id, name, country, trial_expires)"
            + " VALUES ($1, $2, $3, $4) ON CONFLICT (business_id) DO NOTHING";

    private static final String MEMBER = "INSERT INTO members (business_id, user_id, email) VALUES ($1, $2, $3)"
            + " ON CONFLICT (business_id, user_id) DO NOTHING";

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
                .chain(() -> owner(transaction, business, said));
    }

    private static Uni<Void> owner(SqlConnection transaction, UUID business, BusinessRegistered said) {
        if (said.email() == null) {
            return Uni.createFrom().voidItem();
        }
        return transaction
                .preparedQuery(MEMBER)
                .execute(Tuple.of(business, TypeId.USER.parse(said.userId()), said.email()))
                .replaceWithVoid();
    }
}
