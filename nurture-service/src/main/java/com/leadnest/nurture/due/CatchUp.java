package com.leadnest.nurture.due;

import com.leadnest.nurture.pending.PendingStep;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Spreads what has become late over the minutes to come. Each business has one plan in the database, to which every
 * dispatcher appends, so that several of them together keep to its rate.
 */
@Singleton
class CatchUp {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final String APPEND = "INSERT INTO catch_up AS c (business_id, planned_to)"
            + " VALUES ($1, $2::timestamptz + $3 * interval '1 millisecond') ON CONFLICT (business_id) DO UPDATE"
            + " SET planned_to = greatest(c.planned_to, $2) + $3 * interval '1 millisecond' RETURNING planned_to";

    /** Late steps of one business, each with its turn from now on; the oldest first. */
    Uni<List<PendingStep>> spread(SqlConnection tx, UUID business, List<PendingStep> late, int perMinute, Instant now) {
        Duration spacing = MINUTE.dividedBy(perMinute);
        long span = spacing.multipliedBy(late.size()).toMillis();
        Tuple parameters = Tuple.of(business, now.atOffset(ZoneOffset.UTC), (double) span);
        return tx.preparedQuery(APPEND).execute(parameters).map(rows -> {
            Instant end = rows.iterator().next().getOffsetDateTime("planned_to").toInstant();
            return turns(late, end.minusMillis(span), spacing);
        });
    }

    static List<PendingStep> turns(List<PendingStep> late, Instant start, Duration spacing) {
        List<PendingStep> oldestFirst = new ArrayList<>(late);
        oldestFirst.sort(Comparator.comparing(PendingStep::dueAt));
        List<PendingStep> turns = new ArrayList<>(late.size());
        for (PendingStep step : oldestFirst) {
            turns.add(step.at(start.plus(spacing.multipliedBy(turns.size()))));
        }
        return turns;
    }
}
