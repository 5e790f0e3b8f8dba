package com.leadnest.analytics.figures;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the sums of a business: a few rows a day, however many events are behind them. */
@Singleton
public class Figures {

    private static final String IN_PERIOD =
            " FROM daily_counts WHERE business_id = $1 AND day BETWEEN $2 AND $3 AND " + Slice.condition(4);

    private static final String TOTAL = "SELECT " + Sums.COLUMNS + IN_PERIOD;

    private static final String BY_DAY = "SELECT day, " + Sums.COLUMNS + IN_PERIOD + " GROUP BY day ORDER BY day";

    private final Tenancy tenancy;

    @Inject
    Figures(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** The sums of a group. @param key the day, source, campaign or owner that the group shares */
    public record Group(String key, Sums sums) {}

    public Uni<Sums> total(UUID business, Period period, Slice slice) {
        return tenancy.read(business, TOTAL, values(business, period, slice))
                .map(rows -> Sums.read(rows.iterator().next()));
    }

    /** One group for each day on which something happened, in their order. */
    public Uni<List<Group>> byDay(UUID business, Period period, Slice slice) {
        return groups(business, BY_DAY, "day", period, slice);
    }

    /** One group for each value of a dimension, most leads first. */
    public Uni<List<Group>> by(Dimension dimension, UUID business, Period period, Slice slice) {
        String sql = "SELECT " + dimension.column() + ", " + Sums.COLUMNS + IN_PERIOD + " GROUP BY "
                + dimension.column() + " ORDER BY sum(leads) DESC, 1";
        return groups(business, sql, dimension.column(), period, slice);
    }

    private Uni<List<Group>> groups(UUID business, String sql, String key, Period period, Slice slice) {
        return tenancy.read(business, sql, values(business, period, slice)).map(rows -> {
            List<Group> groups = new ArrayList<>(rows.rowCount());
            rows.forEach(row -> groups.add(new Group(String.valueOf(row.getValue(key)), Sums.read(row))));
            return groups;
        });
    }

    private static Tuple values(UUID business, Period period, Slice slice) {
        return slice.addTo(Tuple.of(business, period.from(), period.to()));
    }
}
