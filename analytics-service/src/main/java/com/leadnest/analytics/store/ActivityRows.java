package com.leadnest.analytics.store;

import com.leadnest.analytics.fact.ActivityFact;
import com.leadnest.analytics.fact.FactMonth;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Calls and bookings: each is told once and does not change. */
@Singleton
class ActivityRows implements FactTable<ActivityFact> {

    private static final String COLUMNS =
            "activity_id, lead_id, kind, outcome, minutes, starts_at, user_id, happened_at";

    private static final String INSERT = "INSERT INTO activities (business_id, month, " + COLUMNS + ")"
            + " SELECT $1, * FROM unnest($2::date[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::integer[],"
            + " $8::timestamptz[], $9::uuid[], $10::timestamptz[]) ON CONFLICT DO NOTHING RETURNING " + COLUMNS;

    private static final String OF_LEADS =
            "SELECT " + COLUMNS + " FROM activities WHERE business_id = $1 AND lead_id = ANY ($2)";

    @Override
    public Uni<List<Change<ActivityFact>>> merge(SqlConnection transaction, UUID business, List<ActivityFact> facts) {
        return FactTable.list(transaction, INSERT, columns(business, facts), row -> {
            ActivityFact fact = fact(row);
            return new Change<>(fact.leadId(), null, fact);
        });
    }

    @Override
    public Uni<List<ActivityFact>> of(SqlConnection transaction, UUID business, UUID[] leads) {
        return FactTable.list(transaction, OF_LEADS, Tuple.of(business, leads), ActivityRows::fact);
    }

    @Override
    public UUID lead(ActivityFact fact) {
        return fact.leadId();
    }

    private static Tuple columns(UUID business, List<ActivityFact> facts) {
        return new Columns<>(business, facts)
                .day(activity -> FactMonth.of(activity.activityId()))
                .uuid(ActivityFact::activityId)
                .uuid(ActivityFact::leadId)
                .text(ActivityFact::kind)
                .text(ActivityFact::outcome)
                .integer(ActivityFact::minutes)
                .moment(ActivityFact::startsAt)
                .uuid(ActivityFact::userId)
                .moment(ActivityFact::at)
                .tuple();
    }

    private static ActivityFact fact(Row row) {
        return new ActivityFact(
                row.getUUID("activity_id"),
                row.getUUID("lead_id"),
                row.getString("kind"),
                row.getString("outcome"),
                row.getInteger("minutes"),
                Read.moment(row, "starts_at"),
                row.getUUID("user_id"),
                Read.moment(row, "happened_at"));
    }
}
