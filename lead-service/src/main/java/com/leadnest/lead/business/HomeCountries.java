package com.leadnest.lead.business;

import com.leadnest.contracts.account.AccountEvents;
import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.contracts.event.EventType;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The country a business signed up in: its phone numbers without a country code are numbers of there. */
@Singleton
public class HomeCountries implements EventHandler {

    /** The seed's default, also until the event of the sign-up has come in. */
    public static final String DEFAULT = "US";

    private static final String READ = "SELECT country FROM businesses";
    private static final String WRITE = "INSERT INTO businesses (business_id, country) VALUES ($1, $2)"
            + " ON CONFLICT (business_id) DO UPDATE SET country = excluded.country";

    private final Tenancy tenancy;

    @Inject
    public HomeCountries(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** ISO 3166-1 alpha-2. */
    public Uni<String> of(UUID business) {
        return tenancy.read(business, READ, Tuple.tuple())
                .map(rows -> rows.size() == 0 ? DEFAULT : rows.iterator().next().getString("country"));
    }

    @Override
    public boolean wants(EventType<?> type) {
        return type.equals(AccountEvents.BUSINESS_REGISTERED);
    }

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        BusinessRegistered registered = fresh.get(fresh.size() - 1).data(AccountEvents.BUSINESS_REGISTERED);
        String country = registered.country() == null ? DEFAULT : registered.country();
        return transaction
                .preparedQuery(WRITE)
                .execute(Tuple.of(business, country))
                .replaceWithVoid();
    }
}
