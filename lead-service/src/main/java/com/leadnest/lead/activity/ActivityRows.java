package com.leadnest.lead.activity;

import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Activities in the database. */
@Singleton
class ActivityRows {

    private static final String INSERT = "INSERT INTO lead_activities (id, business_id, lead_id, kind, outcome,"
            + " minutes, starts_at, note, user_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    private static final String PAGE = "SELECT id, kind, outcome, minutes, starts_at, note, user_id, at"
            + " FROM lead_activities WHERE lead_id = $1 ORDER BY at DESC, id DESC LIMIT $2 OFFSET $3";
    private static final String COUNT = "SELECT (SELECT count(*) FROM lead_activities a WHERE a.lead_id = l.id) AS n"
            + " FROM leads l WHERE l.id = $1";

    private final Tenancy tenancy;

    @Inject
    ActivityRows(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    Uni<Void> insert(SqlConnection tx, UUID business, UUID lead, Activity activity) {
        return tx.preparedQuery(INSERT)
                .execute(Tuple.tuple()
                        .addUUID(activity.id())
                        .addUUID(business)
                        .addUUID(lead)
                        .addString(activity.kind().wire())
                        .addString(activity.outcome())
                        .addInteger(activity.minutes())
                        .addOffsetDateTime(utc(activity.startsAt()))
                        .addString(activity.note())
                        .addUUID(activity.user())
                        .addOffsetDateTime(utc(activity.at())))
                .replaceWithVoid();
    }

    /** How many a lead has; fails with a 404 problem. */
    Uni<Long> count(UUID business, UUID lead) {
        return tenancy.read(business, COUNT, Tuple.of(lead)).map(rows -> {
            if (rows.size() == 0) {
                throw new NotFoundProblem("lead");
            }
            return rows.iterator().next().getLong("n");
        });
    }

    /** Those of a lead, newest first. */
    Uni<List<Activity>> page(UUID business, UUID lead, int page, int perPage) {
        Tuple parameters = Tuple.of(lead, perPage, (page - 1) * perPage);
        return tenancy.read(business, PAGE, parameters).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(ActivityRows::activity)
                .toList());
    }

    private static Activity activity(Row row) {
        return new Activity(
                row.getUUID("id"),
                ActivityKind.find(row.getString("kind")).orElseThrow(),
                row.getString("outcome"),
                row.getInteger("minutes"),
                instant(row.getOffsetDateTime("starts_at")),
                row.getString("note"),
                row.getUUID("user_id"),
                instant(row.getOffsetDateTime("at")));
    }

    private static OffsetDateTime utc(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
