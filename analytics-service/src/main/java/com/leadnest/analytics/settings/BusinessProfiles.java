package com.leadnest.analytics.settings;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.contracts.event.EventType;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Keeps what a business said of itself when it signed up; its country's currency is the one it most likely counts in. */
@Singleton
public class BusinessProfiles implements EventHandler {

    private static final String KEEP = "INSERT INTO business_settings (business_id, industry, name, currency)"
            + " VALUES ($1, $2, $3, $4) ON CONFLICT (business_id) DO UPDATE"
            + " SET industry = excluded.industry, name = excluded.name, currency = excluded.currency";

    @Override
    public boolean wants(EventType<?> type) {
        return type.equals(AccountEvents.BUSINESS_REGISTERED);
    }

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        BusinessRegistered said = fresh.get(fresh.size() - 1).data(AccountEvents.BUSINESS_REGISTERED);
        return transaction
                .preparedQuery(KEEP)
                .execute(Tuple.of(business, said.industry(), said.businessName(), currency(said.country())))
                .replaceWithVoid();
    }

    private static String currency(String country) {
        Currency currency = country == null ? null : Currency.getInstance(new Locale("", country));
        return currency == null ? "USD" : currency.getCurrencyCode();
    }
}
