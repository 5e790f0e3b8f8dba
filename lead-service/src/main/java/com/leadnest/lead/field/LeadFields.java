package com.leadnest.lead.field;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ConflictProblem;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.problem.UnprocessableProblem;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** The custom fields of a business. */
@Singleton
public class LeadFields {

    /** More columns than any export was seen with, fewer than would make a list of leads slow. */
    static final int MOST = 500;

    private static final String COLUMNS = "id, key, label, type, choices";
    private static final String ACTIVE =
            "SELECT " + COLUMNS + " FROM lead_fields WHERE deleted_at IS NULL ORDER BY created_at, id";
    /** A field that was deleted comes back with its values when one of the same key and type is made. */
    private static final String ADD = "INSERT INTO lead_fields AS f (id, business_id, key, label, type, choices,"
            + " created_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (business_id, key) DO UPDATE"
            + " SET label = excluded.label, choices = excluded.choices, deleted_at = NULL"
            + " WHERE f.deleted_at IS NOT NULL AND f.type = excluded.type RETURNING " + COLUMNS;

    private static final String CHANGE = "UPDATE lead_fields SET label = coalesce($2, label),"
            + " choices = coalesce($3, choices) WHERE id = $1 AND deleted_at IS NULL RETURNING " + COLUMNS;
    private static final String DELETE = "UPDATE lead_fields SET deleted_at = $2 WHERE id = $1 AND deleted_at IS NULL";

    private final Tenancy tenancy;
    private final Clock clock;

    @Inject
    public LeadFields(Tenancy tenancy, Clock clock) {
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The fields that are in use, oldest first. */
    public Uni<List<LeadField>> of(UUID business) {
        return tenancy.read(business, ACTIVE, Tuple.tuple()).map(LeadFields::fields);
    }

    /** The same, in a transaction of the caller's. */
    public Uni<List<LeadField>> of(SqlConnection tx) {
        return tx.preparedQuery(ACTIVE).execute().map(LeadFields::fields);
    }

    Uni<LeadField> add(UUID business, LeadFieldRequest request) {
        FieldType type = FieldType.of(request.type());
        List<String> choices = choices(type, request.choices());
        String key = request.key() == null ? FieldKey.of(request.label()) : request.key();
        return tenancy.inBusiness(business, tx -> of(tx).chain(have -> {
            if (have.size() >= MOST) {
                throw new UnprocessableProblem(
                        "too_many_fields", "A business can have " + MOST + " fields of its own.");
            }
            return tx.preparedQuery(ADD)
                    .execute(Tuple.tuple()
                            .addUUID(TypeId.newId())
                            .addUUID(business)
                            .addString(key)
                            .addString(request.label().strip())
                            .addString(type.wire())
                            .addArrayOfString(choices.toArray(String[]::new))
                            .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC)))
                    .map(rows -> only(
                            rows,
                            () -> new ConflictProblem("field_exists", "There is a field with the key " + key + ".")));
        }));
    }

    Uni<LeadField> change(UUID business, UUID id, LeadFieldChange change) {
        String label = change.label() == null ? null : change.label().strip();
        String[] choices = change.choices() == null
                ? null
                : change.choices().stream().distinct().toArray(String[]::new);
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(CHANGE)
                .execute(Tuple.tuple().addUUID(id).addString(label).addArrayOfString(choices))
                .map(rows -> only(rows, () -> new NotFoundProblem("field")))
                .invoke(field -> choices(field.type(), change.choices() == null ? field.choices() : change.choices())));
    }

    /** Hides the field; its values stay and come back with it. */
    Uni<Void> delete(UUID business, UUID id) {
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(DELETE)
                        .execute(Tuple.of(id, clock.instant().atOffset(ZoneOffset.UTC))))
                .invoke(result -> {
                    if (result.rowCount() == 0) {
                        throw new NotFoundProblem("field");
                    }
                })
                .replaceWithVoid();
    }

    private static List<String> choices(FieldType type, List<String> said) {
        boolean some = said != null && !said.isEmpty();
        if (some != (type == FieldType.CHOICE)) {
            throw ValidationProblem.of(
                    "choices", some ? "only a choice field has choices" : "a choice field needs choices");
        }
        return some ? said.stream().map(String::strip).distinct().toList() : List.of();
    }

    private static LeadField only(RowSet<Row> rows, Supplier<RuntimeException> none) {
        if (rows.size() == 0) {
            throw none.get();
        }
        return field(rows.iterator().next());
    }

    private static List<LeadField> fields(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(LeadFields::field)
                .toList();
    }

    private static LeadField field(Row row) {
        return new LeadField(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("label"),
                FieldType.of(row.getString("type")),
                List.of(row.getArrayOfStrings("choices")));
    }
}
