package com.leadnest.lead.record;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ConflictProblem;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Single leads in the database. */
@Singleton
public class LeadRepository {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FIND =
            "SELECT " + LeadRows.SHOWN + " FROM leads l LEFT JOIN lead_scores s ON s.lead_id = l.id WHERE l.id = $1";
    private static final String LOCK = "SELECT " + LeadRows.STORED + " FROM leads l WHERE l.id = $1 FOR UPDATE";
    private static final String INSERT = "INSERT INTO leads (id, business_id, name, email, phone, business_name,"
            + " status, source, notes, custom_fields, tags, owner_id, country, created_at, updated_at,"
            + " deal_value_minor, deal_currency, lost_reason, version)"
            + " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15, $16, $17, 1)";
    private static final String UPDATE = "UPDATE leads SET name = $3, email = $4, phone = $5, business_name = $6,"
            + " status = $7, source = $8, notes = $9, custom_fields = $10, tags = $11, owner_id = $12, country = $13,"
            + " updated_at = $14, deal_value_minor = $15, deal_currency = $16, lost_reason = $17, version = $18 WHERE id = $1 AND business_id = $2";

    private final Tenancy tenancy;

    @Inject
    public LeadRepository(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** The lead as it is shown, with its score; fails with a 404 problem. */
    Uni<Lead> find(UUID business, UUID id) {
        return tenancy.read(business, FIND, Tuple.of(id)).map(rows -> LeadRows.shown(only(rows)));
    }

    /** The lead as it is stored, locked until the end of the transaction; fails with a 404 problem. */
    Uni<Lead> lock(SqlConnection tx, UUID id) {
        return tx.preparedQuery(LOCK).execute(Tuple.of(id)).map(rows -> LeadRows.stored(only(rows)));
    }

    Uni<Void> insert(SqlConnection tx, UUID business, Lead lead) {
        return tx.preparedQuery(INSERT).execute(parameters(business, lead)).replaceWithVoid();
    }

    Uni<Void> update(SqlConnection tx, UUID business, Lead lead) {
        Tuple parameters = parameters(business, lead).addInteger(lead.version());
        return tx.preparedQuery(UPDATE).execute(parameters).replaceWithVoid();
    }

    /** Removes the lead and its score. */
    Uni<Void> delete(SqlConnection tx, UUID id) {
        return tx.preparedQuery("DELETE FROM leads WHERE id = $1")
                .execute(Tuple.of(id))
                .chain(() -> tx.preparedQuery("DELETE FROM lead_scores WHERE lead_id = $1")
                        .execute(Tuple.of(id)))
                .replaceWithVoid();
    }

    /** Whether a write failed because another lead has the e-mail address. */
    static boolean isTaken(Throwable failure) {
        return failure instanceof PgException database && UNIQUE_VIOLATION.equals(database.getSqlState());
    }

    /** The 409 problem that names the lead which has the address. */
    Uni<ConflictProblem> taken(UUID business, String email) {
        String sql = "SELECT id FROM leads WHERE email = $1";
        return tenancy.read(business, sql, Tuple.of(email)).map(rows -> {
            List<String> ids = new ArrayList<>();
            rows.forEach(row -> ids.add(TypeId.LEAD.text(row.getUUID("id"))));
            Map<String, List<String>> details = Map.of("email", List.of("belongs to another lead"), "existing_id", ids);
            return new ConflictProblem("lead_exists", "There is a lead with this e-mail address.", details);
        });
    }

    private static Row only(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new NotFoundProblem("lead");
        }
        return rows.iterator().next();
    }

    private static Tuple parameters(UUID business, Lead lead) {
        LeadContent content = lead.content();
        return Tuple.tuple()
                .addUUID(lead.id())
                .addUUID(business)
                .addString(content.name())
                .addString(content.email())
                .addString(content.phone())
                .addString(content.businessName())
                .addString(content.status().wire())
                .addString(content.source())
                .addString(content.notes())
                .addJsonObject(new JsonObject(content.customFields()))
                .addArrayOfString(content.tags().toArray(String[]::new))
                .addUUID(content.ownerId())
                .addString(content.country())
                .addOffsetDateTime(lead.updatedAt().atOffset(ZoneOffset.UTC))
                .addLong(content.deal().valueMinor())
                .addString(content.deal().currency())
                .addString(content.deal().lostReason());
    }
}
