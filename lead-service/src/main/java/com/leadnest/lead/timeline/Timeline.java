package com.leadnest.lead.timeline;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened to a lead, newest first. */
@Singleton
public class Timeline {

    static final int PAGE_SIZE = 50;

    private static final String APPEND = "INSERT INTO lead_events (id, business_id, lead_id, type, at, actor, data)"
            + " VALUES ($1, $2, $3, $4, $5, $6, $7)";

    /**
     * That a lead was imported, and its score, are told by the lead itself; a row each would double an import. What
     * belongs to an enrolment is shown with the name of its sequence, which only the enrolment's beginning says: the
     * two may come from different topics, so in any order.
     */
    private static final String READ = "SELECT p.id, p.type, p.at, p.actor, p.data, (SELECT s.data->>'sequence_name'"
            + " FROM lead_events s WHERE s.lead_id = $1 AND s.type = 'enrolment_started'"
            + " AND s.data->>'enrolment_id' = p.data->>'enrolment_id' LIMIT 1) AS sequence_name FROM ("
            + "SELECT id, type, at, actor, data FROM ("
            + "SELECT id, type, at, actor, data FROM lead_events WHERE lead_id = $1"
            + " UNION ALL SELECT id, 'imported', created_at, NULL, jsonb_build_object('job', import_id) FROM leads"
            + " WHERE id = $1 AND import_id IS NOT NULL"
            + " UNION ALL SELECT lead_id, 'scored', scored_at, NULL, jsonb_build_object('score', score, 'grade', grade,"
            + " 'confidence', confidence, 'model_version', model_version) FROM lead_scores WHERE lead_id = $1) e"
            + " WHERE (at, id, type) < ($2, $3, $4) ORDER BY at DESC, id DESC, type DESC LIMIT " + (PAGE_SIZE + 1)
            + ") p ORDER BY p.at DESC, p.id DESC, p.type DESC";

    private static final String EXISTS = "SELECT id FROM leads WHERE id = $1";

    private final Tenancy tenancy;

    @Inject
    public Timeline(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /**
     * Adds an entry in the transaction of the change it tells of.
     */
    public Uni<Void> append(SqlConnection tx, UUID business, UUID lead, TimelineEntry entry) {
        return tx.preparedQuery(APPEND)
                .execute(Tuple.tuple()
                        .addUUID(TypeId.newId())
                        .addUUID(business)
                        .addUUID(lead)
                        .addString(entry.type())
                        .addOffsetDateTime(entry.at().atOffset(ZoneOffset.UTC))
                        .addUUID(entry.actor())
                        .addJsonObject(entry.data()))
                .replaceWithVoid();
    }

    /** Forgets what happened to a lead that is deleted. */
    public Uni<Void> erase(SqlConnection tx, UUID lead) {
        return tx.preparedQuery("DELETE FROM lead_events WHERE lead_id = $1")
                .execute(Tuple.of(lead))
                .replaceWithVoid();
    }

    /**
     * One page.
     *
     * @param cursor from the page before, or null for the newest
     */
    Uni<TimelinePage> page(UUID business, UUID lead, String cursor) {
        TimelineCursor from = cursor == null
                ? TimelineCursor.NEWEST
                : TimelineCursor.read(cursor)
                        .orElseThrow(() -> ValidationProblem.of("cursor", "is not a cursor of this list"));
        Tuple parameters = Tuple.tuple()
                .addUUID(lead)
                .addOffsetDateTime(from.at().atOffset(ZoneOffset.UTC))
                .addUUID(from.id())
                .addString(from.type());
        return tenancy.read(business, EXISTS, Tuple.of(lead))
                .invoke(found -> {
                    if (found.size() == 0) {
                        throw new NotFoundProblem("lead");
                    }
                })
                .chain(() -> tenancy.read(business, READ, parameters))
                .map(Timeline::page);
    }

    private static TimelinePage page(RowSet<Row> rows) {
        List<TimelineEvent> events = new ArrayList<>(PAGE_SIZE);
        TimelineCursor last = null;
        for (Row row : rows) {
            if (events.size() == PAGE_SIZE) {
                return new TimelinePage(events, last.text());
            }
            Instant at = row.getOffsetDateTime("at").toInstant();
            UUID id = row.getUUID("id");
            String type = row.getString("type");
            last = new TimelineCursor(at, id, type);
            String actor = TypeId.USER.textOrNull(row.getUUID("actor"));
            events.add(new TimelineEvent(type + "_" + id, type, at, actor, data(type, row)));
        }
        return new TimelinePage(events, null);
    }

    private static Map<String, Object> data(String type, Row row) {
        JsonObject data = row.get(JsonObject.class, "data");
        if (type.equals("imported")) {
            return Map.of("job_id", TypeId.JOB.text(UUID.fromString(data.getString("job"))));
        }
        String sequence = row.getString("sequence_name");
        return sequence == null
                ? data.getMap()
                : data.put("sequence_name", sequence).getMap();
    }
}
