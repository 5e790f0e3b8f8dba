package com.leadnest.lead.listing;

import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How many leads there are. */
@Singleton
public class LeadTotals {

    /** Counted exactly up to here; past it the answer says "at least". */
    static final long BOUND = 10_000;

    private static final String COUNTED = "SELECT coalesce(sum(n), 0)::bigint AS n FROM lead_counts"
            + " WHERE ($1::text IS NULL OR status = $1) AND ($2::text IS NULL OR source = $2)";
    private static final String BY_STATUS =
            "SELECT status AS value, sum(n)::bigint AS n FROM lead_counts GROUP BY status HAVING sum(n) > 0";
    private static final String BY_SOURCE = "SELECT source AS value, sum(n)::bigint AS n FROM lead_counts"
            + " WHERE source <> '' GROUP BY source HAVING sum(n) > 0";
    private static final String BY_GRADE = "SELECT grade AS value, count(*) AS n FROM lead_scores GROUP BY grade";

    private final Tenancy tenancy;

    @Inject
    public LeadTotals(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** @param estimated the true number is at least {@code count} */
    record Total(long count, boolean estimated) {}

    Uni<Total> of(UUID business, LeadFilter filter, Optional<UUID[]> found) {
        if (filter.isCounted()) {
            Tuple parameters = Tuple.of(filter.status(), filter.source());
            return tenancy.read(business, COUNTED, parameters).map(rows -> new Total(number(rows), false));
        }
        LeadQuery query = new LeadQuery(filter, found.orElse(null));
        return tenancy.read(business, query.count(BOUND + 1), query.parameters())
                .map(rows -> {
                    long count = number(rows);
                    return new Total(count, count > BOUND);
                });
    }

    /** What leads can be filtered by, with how many there are of each; the most frequent first. */
    Uni<LeadFacets> facets(UUID business) {
        return facet(business, BY_STATUS).chain(statuses -> facet(business, BY_SOURCE)
                .chain(sources -> facet(business, BY_GRADE).map(grades -> new LeadFacets(statuses, sources, grades))));
    }

    private Uni<List<LeadFacets.Facet>> facet(UUID business, String sql) {
        return tenancy.read(business, sql + " ORDER BY n DESC, value LIMIT 200", Tuple.tuple())
                .map(rows -> {
                    List<LeadFacets.Facet> facets = new ArrayList<>();
                    for (Row row : rows) {
                        facets.add(new LeadFacets.Facet(row.getString("value"), row.getLong("n")));
                    }
                    return facets;
                });
    }

    private static long number(RowSet<Row> rows) {
        return rows.iterator().next().getLong("n");
    }
}
