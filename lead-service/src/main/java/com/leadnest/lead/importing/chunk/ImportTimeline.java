package com.leadnest.lead.importing.chunk;

import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Tells on a lead's timeline what an import changed on it. That it was imported, the lead tells itself. */
@Singleton
public class ImportTimeline {

    private static final String ADD = "INSERT INTO lead_events (id, business_id, lead_id, type, at, data)"
            + " SELECT u.id, $1, u.lead_id, 'updated', $2, u.data::jsonb FROM unnest($3::uuid[], $4::uuid[], $5::text[])"
            + " AS u(id, lead_id, data)";

    /** One entry for each lead the plan changed. */
    public Uni<Void> add(SqlConnection tx, UUID business, UUID job, ChunkPlan plan, Instant now) {
        List<LeadState> leads = plan.updated();
        if (leads.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String jobId = TypeId.JOB.text(job);
        Tuple parameters = Tuple.tuple()
                .addUUID(business)
                .addOffsetDateTime(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .addArrayOfUUID(leads.stream().map(lead -> TypeId.newId()).toArray(UUID[]::new))
                .addArrayOfUUID(leads.stream().map(lead -> lead.id).toArray(UUID[]::new))
                .addArrayOfString(leads.stream()
                        .map(lead -> new JsonObject()
                                .put("changed", new JsonArray(lead.changed()))
                                .put("job_id", jobId)
                                .encode())
                        .toArray(String[]::new));
        return tx.preparedQuery(ADD).execute(parameters).replaceWithVoid();
    }
}
