package com.leadnest.scoring.tuning;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.scoring.board.LeadScoring;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Scores the leads of businesses again whose model changed. A page and the note how far it came are one
 * transaction that holds the job's row: killed anywhere, another process goes on with the same page.
 */
@Singleton
class RescoreJobs {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String WAITING = "SELECT business_id FROM rescore_jobs ORDER BY requested_at LIMIT 20";
    private static final String EXISTS = "SELECT 1 FROM rescore_jobs WHERE business_id = $1";
    private static final String CLAIM =
            "SELECT done_to FROM rescore_jobs WHERE business_id = $1 FOR UPDATE SKIP LOCKED";
    private static final String ADVANCE = "UPDATE rescore_jobs SET done_to = $2 WHERE business_id = $1";
    private static final String FINISH = "DELETE FROM rescore_jobs WHERE business_id = $1";

    private final Tenancy tenancy;
    private final LeadScoring scoring;
    private final RescoreConfig config;

    @Inject
    RescoreJobs(Tenancy tenancy, LeadScoring scoring, RescoreConfig config) {
        this.tenancy = tenancy;
        this.scoring = scoring;
        this.config = config;
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

    /** Whether leads of a business are still to be scored again. */
    Uni<Boolean> isRunning(UUID business) {
        return tenancy.read(business, EXISTS, Tuple.of(business)).map(rows -> rows.rowCount() > 0);
    }

    /** Does one page; false when there is no more, or when another process has the job. */
    Uni<Boolean> page(UUID business) {
        return tenancy.inBusiness(business, transaction -> transaction
                .preparedQuery(CLAIM)
                .execute(Tuple.of(business))
                .chain(rows -> rows.rowCount() == 0
                        ? Uni.createFrom().item(false)
                        : page(transaction, business, doneTo(rows))));
    }

    private Uni<Boolean> page(SqlConnection transaction, UUID business, UUID doneTo) {
        return scoring.again(transaction, business, doneTo, config.pageSize())
                .chain(last -> last == null
                        ? transaction
                                .preparedQuery(FINISH)
                                .execute(Tuple.of(business))
                                .replaceWith(false)
                        : transaction
                                .preparedQuery(ADVANCE)
                                .execute(Tuple.of(business, last))
                                .replaceWith(true));
    }

    private static UUID doneTo(RowSet<Row> rows) {
        UUID doneTo = rows.iterator().next().getUUID(0);
        return doneTo == null ? BEFORE_ALL : doneTo;
    }
}
