package com.leadnest.analytics.figures;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Reads the sums of a business: a few rows a day, however many events are behind them. */
@Singleton
public class Figures {

    private static final String IN_PERIOD =
            " FROM daily_counts WHERE business_id = $1 AND day BETWEEN $2 AND $3 AND " + Slice.condition(4);

    private static final String TOTAL = "SELECT " + Sums.COLUMNS + IN_PERIOD;

    private final Tenancy tenancy;

    @Inject
    Figures(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    public Uni<Sums> total(UUID business, Period period, Slice slice) {
        return tenancy.read(business, TOTAL, values(business, period, slice))
                .map(rows -> Sums.read(rows.iterator().next()));
    }

    private static Tuple values(UUID business, Period period, Slice slice) {
        return slice.addTo(Tuple.of(business, period.from(), period.to()));
    }
}
