package com.leadnest.analytics.figures;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Up to when what happened is counted: the time of the newest event of any topic. */
@Singleton
public class AsOf {

    private static final String NOTE = "INSERT INTO as_of AS a (business_id, topic, told_at) VALUES ($1, $2, $3)"
            + " ON CONFLICT (business_id, topic) DO UPDATE SET told_at = greatest(a.told_at, excluded.told_at)";

    private static final String READ = "SELECT max(told_at) AS told_at FROM as_of WHERE business_id = $1";

    private final Tenancy tenancy;

    @Inject
    AsOf(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    public Uni<Void> note(SqlConnection transaction, UUID business, String topic, Instant at) {
        return transaction
                .preparedQuery(NOTE)
                .execute(Tuple.of(business, topic, at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Null when nothing has happened yet. */
    public Uni<Instant> of(UUID business) {
        return tenancy.read(business, READ, Tuple.of(business)).map(rows -> {
            OffsetDateTime at = rows.iterator().next().getOffsetDateTime("told_at");
            return at == null ? null : at.toInstant();
        });
    }
}
