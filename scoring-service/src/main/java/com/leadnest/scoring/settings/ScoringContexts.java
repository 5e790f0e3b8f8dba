package com.leadnest.scoring.settings;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.scoring.model.BaseRateGuess;
import com.leadnest.scoring.model.LeadMix;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The model of a business, read where it is needed: one row by its key, never an old copy. */
@Singleton
public class ScoringContexts {

    private static final String COLUMNS = "base_rate_guess, industry, time_zone, level_counts, revision";
    private static final String READ = "SELECT " + COLUMNS + " FROM model_settings WHERE business_id = $1";
    private static final String ENSURE = "INSERT INTO model_settings (business_id) VALUES ($1) ON CONFLICT DO NOTHING";

    private final Tenancy tenancy;

    @Inject
    public ScoringContexts(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** For one answer. */
    public Uni<ScoringContext> of(UUID business) {
        return tenancy.read(business, READ, Tuple.of(business)).map(rows -> first(rows, ScoringContext.DEFAULT));
    }

    /**
     * For scores that will be kept. Holds a shared lock on the settings until the transaction ends, so
     * that a change of the model waits for it and then finds these scores to do again.
     */
    public Uni<ScoringContext> held(SqlConnection transaction, UUID business) {
        return locked(transaction, business).onItem().ifNull().switchTo(() -> transaction
                .preparedQuery(ENSURE)
                .execute(Tuple.of(business))
                .chain(() -> locked(transaction, business)));
    }

    private static Uni<ScoringContext> locked(SqlConnection transaction, UUID business) {
        return transaction
                .preparedQuery(READ + " FOR SHARE")
                .execute(Tuple.of(business))
                .map(rows -> first(rows, null));
    }

    private static ScoringContext first(RowSet<Row> rows, ScoringContext otherwise) {
        return rows.rowCount() == 0 ? otherwise : context(rows.iterator().next());
    }

    private static ScoringContext context(Row row) {
        return ScoringContext.of(
                new BaseRateGuess(row.getDouble("base_rate_guess")),
                LeadMix.of(LevelCounts.read(row.getString("level_counts"))),
                row.getInteger("revision"),
                row.getString("industry"),
                row.getString("time_zone"));
    }
}
