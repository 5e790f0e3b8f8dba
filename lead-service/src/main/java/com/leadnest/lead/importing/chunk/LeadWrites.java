package com.leadnest.lead.importing.chunk;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Writes all leads of a chunk with one statement for the new ones and one for the changed ones. */
@Singleton
public class LeadWrites {

    private static final String SEPARATOR = "\u001F";

    private static final String TAGS =
            "CASE WHEN u.tags = '' THEN '{}'::text[] ELSE string_to_array(u.tags, E'\\x1f') END";

    /** PostgreSQL, appendix A. Left to fail: ON CONFLICT would look into every unique index twice for each row. */
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String INSERT = "INSERT INTO leads (id, business_id, name, email, phone, business_name, notes,"
            + " status, source, country, tags, custom_fields, import_id, created_at, updated_at, version)"
            + " SELECT u.id, $1, u.name, u.email, u.phone, u.business_name, u.notes, u.status, u.source, u.country, "
            + TAGS + ", u.custom::jsonb, $2, $3, $3, 1 FROM unnest($4::uuid[], $5::text[], $6::text[], $7::text[],"
            + " $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])"
            + " AS u(id, name, email, phone, business_name, notes, status, source, country, tags, custom)";

    private static final String UPDATE = "UPDATE leads l SET name = u.name, email = u.email, phone = u.phone,"
            + " business_name = u.business_name, notes = u.notes, status = u.status, source = u.source,"
            + " country = u.country, tags = " + TAGS + ", custom_fields = u.custom::jsonb, updated_at = $2,"
            + " version = l.version + 1 FROM unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[],"
            + " $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])"
            + " AS u(id, version, name, email, phone, business_name, notes, status, source, country, tags, custom)"
            + " WHERE l.business_id = $1 AND l.id = u.id AND l.version = u.version";

    /**
     * Inserts and updates what the plan says. Fails with {@link ChunkOvertaken} when someone else wrote one of the
     * leads since they were matched; then the chunk is to be planned again.
     */
    public Uni<Void> write(SqlConnection tx, UUID business, UUID job, ChunkPlan plan, Instant at) {
        OffsetDateTime now = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        return insert(tx, business, job, plan.created(), now).chain(() -> update(tx, business, plan.updated(), now));
    }

    private static Uni<Void> insert(
            SqlConnection tx, UUID business, UUID job, List<LeadState> leads, OffsetDateTime now) {
        if (leads.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple parameters = Tuple.tuple()
                .addUUID(business)
                .addUUID(job)
                .addOffsetDateTime(now)
                .addArrayOfUUID(ids(leads));
        return execute(tx, INSERT, fields(parameters, leads), leads.size())
                .onFailure(LeadWrites::isTaken)
                .transform(taken -> new ChunkOvertaken());
    }

    private static Uni<Void> update(SqlConnection tx, UUID business, List<LeadState> leads, OffsetDateTime now) {
        if (leads.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple parameters = Tuple.tuple()
                .addUUID(business)
                .addOffsetDateTime(now)
                .addArrayOfUUID(ids(leads))
                .addArrayOfInteger(leads.stream().map(lead -> lead.version).toArray(Integer[]::new));
        return execute(tx, UPDATE, fields(parameters, leads), leads.size());
    }

    private static Uni<Void> execute(SqlConnection tx, String sql, Tuple parameters, int expected) {
        return tx.preparedQuery(sql)
                .execute(parameters)
                .invoke(result -> {
                    if (result.rowCount() != expected) {
                        throw new ChunkOvertaken();
                    }
                })
                .replaceWithVoid();
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof PgException database && UNIQUE_VIOLATION.equals(database.getSqlState());
    }

    private static Tuple fields(Tuple parameters, List<LeadState> leads) {
        return parameters
                .addArrayOfString(texts(leads, lead -> lead.name))
                .addArrayOfString(texts(leads, lead -> lead.email))
                .addArrayOfString(texts(leads, lead -> lead.phone))
                .addArrayOfString(texts(leads, lead -> lead.businessName))
                .addArrayOfString(texts(leads, lead -> lead.notes))
                .addArrayOfString(texts(leads, lead -> lead.status))
                .addArrayOfString(texts(leads, lead -> lead.source))
                .addArrayOfString(texts(leads, lead -> lead.country))
                .addArrayOfString(texts(leads, lead -> String.join(SEPARATOR, lead.tags)))
                .addArrayOfString(texts(leads, LeadWrites::custom));
    }

    private static String custom(LeadState lead) {
        return lead.custom.isEmpty() ? "{}" : new JsonObject(lead.custom).encode();
    }

    private static UUID[] ids(List<LeadState> leads) {
        return leads.stream().map(lead -> lead.id).toArray(UUID[]::new);
    }

    private static String[] texts(List<LeadState> leads, Function<LeadState, String> text) {
        return leads.stream().map(text).toArray(String[]::new);
    }
}
