package com.leadnest.lead.importing.chunk;

import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Columns that are no field of a lead become fields of the business, once a lead has a value in them. */
@Singleton
public class ImportedFields {

    /** A field that was deleted comes back: a file that fills it again asks for it. */
    private static final String DEFINE = "INSERT INTO lead_fields AS f (id, business_id, key, label, type, created_at)"
            + " SELECT u.id, $1, u.key, u.label, 'text', $2 FROM unnest($3::uuid[], $4::text[], $5::text[])"
            + " AS u(id, key, label) ON CONFLICT (business_id, key) DO UPDATE SET deleted_at = NULL"
            + " WHERE f.deleted_at IS NOT NULL";

    /**
     * Defines the fields that leads of the plan have and the business has not.
     *
     * @param labels headings by key
     */
    public Uni<Void> define(SqlConnection tx, UUID business, Map<String, String> labels, ChunkPlan plan, Instant now) {
        Set<String> keys = new TreeSet<>();
        Stream.concat(plan.created().stream(), plan.updated().stream())
                .forEach(lead -> keys.addAll(lead.custom.keySet()));
        keys.retainAll(labels.keySet());
        if (keys.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple parameters = Tuple.tuple()
                .addUUID(business)
                .addOffsetDateTime(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .addArrayOfUUID(keys.stream().map(key -> TypeId.newId()).toArray(UUID[]::new))
                .addArrayOfString(keys.toArray(String[]::new))
                .addArrayOfString(keys.stream().map(labels::get).toArray(String[]::new));
        return tx.preparedQuery(DEFINE).execute(parameters).replaceWithVoid();
    }
}
