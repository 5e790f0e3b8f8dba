package com.leadnest.lead.importing.job;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What a worker notes on the import it holds; nothing when it holds it no more. */
@Singleton
class JobProgress {

    private static final String STARTED = "UPDATE import_jobs SET status = 'running', message = 'Importing',"
            + " detected = $2, started_at = coalesce(started_at, $3) WHERE id = $1";
    private static final String ENDED = "UPDATE import_jobs SET status = $2, message = $3, finished_at = $4,"
            + " bytes_done = CASE WHEN $2 = 'completed' THEN bytes_total ELSE bytes_done END WHERE id = $1";
    private static final String SAID = "UPDATE import_jobs SET message = $2 WHERE id = $1";

    private final Tenancy tenancy;
    private final ImportQueue queue;
    private final ImportJobRows rows;
    private final Clock clock;

    @Inject
    JobProgress(Tenancy tenancy, ImportQueue queue, ImportJobRows rows, Clock clock) {
        this.tenancy = tenancy;
        this.queue = queue;
        this.rows = rows;
        this.clock = clock;
    }

    /** The file is understood and its rows are being imported. */
    Uni<Void> started(Claim claim, Detected detected) {
        return tenancy.inBusiness(claim.business(), tx -> queue.extend(tx, claim)
                .chain(() -> tx.preparedQuery(STARTED).execute(Tuple.of(claim.job(), rows.write(detected), now())))
                .replaceWithVoid());
    }

    /** The import is over: {@code completed}, {@code failed} or {@code cancelled}. */
    Uni<Void> ended(Claim claim, String status, String message) {
        return tenancy.inBusiness(claim.business(), tx -> queue.remove(tx, claim)
                .chain(() -> tx.preparedQuery(ENDED).execute(Tuple.of(claim.job(), status, message, now())))
                .replaceWithVoid());
    }

    /** Why the import does not get on. */
    Uni<Void> says(Claim claim, String message) {
        return tenancy.inBusiness(claim.business(), tx -> queue.extend(tx, claim)
                .chain(() -> tx.preparedQuery(SAID).execute(Tuple.of(claim.job(), message)))
                .replaceWithVoid());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
