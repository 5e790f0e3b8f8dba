package com.leadnest.analytics.settings;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;

/** Settings of a business, read where they are needed: one row by its key, never an old copy. */
@Singleton
public class BusinessSettings {

    private static final String READ =
            "SELECT time_zone, currency, industry, name FROM business_settings WHERE business_id = $1";

    private static final String ENSURE =
            "INSERT INTO business_settings (business_id) VALUES ($1) ON CONFLICT DO NOTHING";

    private static final String CHANGE = "INSERT INTO business_settings (business_id, time_zone) VALUES ($1, $2)"
            + " ON CONFLICT (business_id) DO UPDATE SET time_zone = excluded.time_zone";

    private final Tenancy tenancy;

    @Inject
    BusinessSettings(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** For one answer. */
    public Uni<Settings> of(UUID business) {
        return tenancy.read(business, READ, Tuple.of(business)).map(rows -> first(rows, Settings.DEFAULT));
    }

    /** For what will be counted: a change of the zone waits for this transaction, and then counts it again. */
    public Uni<Settings> held(SqlConnection transaction, UUID business) {
        return locked(transaction, business).onItem().ifNull().switchTo(() -> transaction
                .preparedQuery(ENSURE)
                .execute(Tuple.of(business))
                .chain(() -> locked(transaction, business)));
    }

    /** Changes the zone; waits for all who hold the settings, and they for the end of this transaction. */
    public Uni<Void> change(SqlConnection transaction, UUID business, ZoneId zone) {
        return transaction
                .preparedQuery(CHANGE)
                .execute(Tuple.of(business, zone.getId()))
                .replaceWithVoid();
    }

    private static Uni<Settings> locked(SqlConnection transaction, UUID business) {
        return transaction
                .preparedQuery(READ + " FOR SHARE")
                .execute(Tuple.of(business))
                .map(rows -> first(rows, null));
    }

    private static Settings first(RowSet<Row> rows, Settings otherwise) {
        return rows.rowCount() == 0 ? otherwise : settings(rows.iterator().next());
    }

    private static Settings settings(Row row) {
        return new Settings(
                ZoneId.of(row.getString("time_zone")),
                Currency.getInstance(row.getString("currency")),
                row.getString("industry"),
                row.getString("name"));
    }
}
