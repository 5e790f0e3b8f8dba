package com.leadnest.inbox.realtime;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a browser missed while it was away, read from the conversations themselves: no replica has to remember what it
 * said, and none has to be the one that is asked again.
 */
@Singleton
class MissedHints {

    private static final int MOST = 100;

    /** Commits become visible a little after the time they carry. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private static final String CHANGED =
            "SELECT id, changed_at FROM conversations WHERE business_id = $1 AND changed_at >= $2"
                    + " ORDER BY changed_at LIMIT $3";

    private final Tenancy tenancy;

    @Inject
    MissedHints(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** One hint for each conversation that changed since, the first change first; one for all when there are too many. */
    Uni<List<Heard>> since(UUID business, Instant last) {
        Tuple parameters = Tuple.of(business, last.minus(OVERLAP).atOffset(ZoneOffset.UTC), MOST + 1);
        return tenancy.read(business, CHANGED, parameters).map(rows -> {
            List<Heard> hints = new ArrayList<>();
            Instant at = last;
            for (Row row : rows) {
                at = row.getOffsetDateTime("changed_at").toInstant();
                hints.add(new Heard(Hint.conversation(business, row.getUUID("id")), at));
            }
            return rows.size() > MOST ? List.of(new Heard(Hint.conversation(business, null), at)) : hints;
        });
    }
}
