package com.leadnest.inbox.twilio;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Which business a number or a Messaging Service belongs to. */
@Singleton
class SmsNumbers {

    private static final String FIND = "SELECT owner_business FROM sms_numbers WHERE address = ANY ($1)"
            + " ORDER BY address LIKE '+%' DESC LIMIT 1";

    private final Tenancy tenancy;

    @Inject
    SmsNumbers(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** @param addresses number and service of a text; the number says more */
    Uni<Optional<UUID>> owner(String... addresses) {
        return tenancy.system(tx -> tx.preparedQuery(FIND).execute(Tuple.of((Object) addresses)))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getUUID("owner_business")));
    }
}
