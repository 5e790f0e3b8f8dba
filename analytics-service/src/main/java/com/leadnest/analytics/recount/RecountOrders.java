package com.leadnest.analytics.recount;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Orders to count a business again. */
@Singleton
public class RecountOrders {

    private static final String REQUEST = "INSERT INTO recounts (business_id, time_zone, requested_at)"
            + " VALUES ($1, $2, $3) ON CONFLICT (business_id) DO UPDATE SET time_zone = excluded.time_zone";
    private static final String WAITING = "SELECT business_id FROM recounts ORDER BY requested_at LIMIT 20";
    private static final String EXISTS = "SELECT 1 FROM recounts WHERE business_id = $1";

    private final Tenancy tenancy;
    private final Clock clock;

    @Inject
    RecountOrders(Tenancy tenancy, Clock clock) {
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Orders a recount with days of a zone; it is done in the background. */
    public Uni<Void> request(UUID business, ZoneId zone) {
        Tuple values = Tuple.of(business, zone.getId(), clock.instant().atOffset(ZoneOffset.UTC));
        return tenancy.inBusiness(
                business,
                transaction ->
                        transaction.preparedQuery(REQUEST).execute(values).replaceWithVoid());
    }

    /** Whether a recount is still to be done. */
    public Uni<Boolean> isWaiting(UUID business) {
        return tenancy.read(business, EXISTS, Tuple.of(business)).map(rows -> rows.rowCount() > 0);
    }

    /** Businesses with work to do, the longest waiting first. */
    Uni<List<UUID>> waiting() {
        return tenancy.system(transaction -> transaction.query(WAITING).execute())
                .map(rows -> {
                    List<UUID> businesses = new ArrayList<>();
                    rows.forEach(row -> businesses.add(row.getUUID(0)));
                    return businesses;
                });
    }
}
