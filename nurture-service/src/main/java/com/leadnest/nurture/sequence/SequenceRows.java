package com.leadnest.nurture.sequence;

import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.model.DefinitionJson;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Sequences and their versions as rows. */
@Singleton
class SequenceRows {

    private static final String JOINED = "SELECT s.id, v.name, v.version, s.status, v.definition FROM sequences s"
            + " JOIN sequence_versions v ON v.sequence_id = s.id";
    private static final String CURRENT = JOINED + " AND v.version = s.version WHERE s.id = $1";
    private static final String VERSION = JOINED + " AND v.version = $2 WHERE s.id = $1";
    private static final String ADOPTED =
            JOINED + " AND v.version = s.version WHERE s.business_id = $1 AND s.template_id = $2 AND s.adopted";

    /** Two who use a template for the first time at once: the second waits here for the first, and finds its row. */
    private static final String INSERT = "INSERT INTO sequences (id, business_id, name, template_id, adopted, status,"
            + " version, total_steps, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8, $8)"
            + " ON CONFLICT (business_id, template_id) WHERE adopted DO NOTHING RETURNING id";

    private static final String INSERT_VERSION = "INSERT INTO sequence_versions (sequence_id, version, business_id,"
            + " name, definition, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    private static final String LOCK = "SELECT version FROM sequences WHERE id = $1 FOR UPDATE";
    private static final String ADVANCE =
            "UPDATE sequences SET name = $2, version = $3, total_steps = $4, updated_at = $5 WHERE id = $1";
    private static final String STATUS = "UPDATE sequences SET status = $2, updated_at = $3 WHERE id = $1";

    private final Clock clock;

    @Inject
    SequenceRows(Clock clock) {
        this.clock = clock;
    }

    Uni<Optional<SequenceVersion>> current(SqlConnection tx, UUID id) {
        return tx.preparedQuery(CURRENT).execute(Tuple.of(id)).map(SequenceRows::first);
    }

    Uni<Optional<SequenceVersion>> version(SqlConnection tx, UUID id, int version) {
        return tx.preparedQuery(VERSION).execute(Tuple.of(id, version)).map(SequenceRows::first);
    }

    Uni<Optional<SequenceVersion>> adopted(SqlConnection tx, UUID business, String template) {
        return tx.preparedQuery(ADOPTED).execute(Tuple.of(business, template)).map(SequenceRows::first);
    }

    /** Makes a sequence with its first version; false when the template is adopted already. */
    Uni<Boolean> insert(SqlConnection tx, UUID business, NewSequence made) {
        Tuple values = Tuple.tuple()
                .addUUID(made.id())
                .addUUID(business)
                .addString(made.name())
                .addString(made.templateId())
                .addBoolean(made.adopted())
                .addString(made.status())
                .addInteger(made.definition().actions())
                .addOffsetDateTime(now());
        return tx.preparedQuery(INSERT)
                .execute(values)
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().item(false)
                        : insertVersion(tx, business, made.first(), made.by()).replaceWith(true));
    }

    Uni<Void> insertVersion(SqlConnection tx, UUID business, SequenceVersion version, UUID by) {
        Tuple values = Tuple.tuple()
                .addUUID(version.id())
                .addInteger(version.version())
                .addUUID(business)
                .addString(version.name())
                .addJsonObject(new JsonObject(DefinitionJson.text(version.definition())))
                .addUUID(by)
                .addOffsetDateTime(now());
        return tx.preparedQuery(INSERT_VERSION).execute(values).replaceWithVoid();
    }

    /** Locks the sequence against another change; its current version, or empty. */
    Uni<Optional<Integer>> lock(SqlConnection tx, UUID id) {
        return tx.preparedQuery(LOCK)
                .execute(Tuple.of(id))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getInteger("version")));
    }

    /** Makes a version the current one. */
    Uni<Void> advance(SqlConnection tx, SequenceVersion to) {
        return tx.preparedQuery(ADVANCE)
                .execute(Tuple.of(
                        to.id(), to.name(), to.version(), to.definition().actions(), now()))
                .replaceWithVoid();
    }

    /** Whether there is such a sequence. */
    Uni<Boolean> status(SqlConnection tx, UUID id, String status) {
        return tx.preparedQuery(STATUS).execute(Tuple.of(id, status, now())).map(result -> result.rowCount() == 1);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Optional<SequenceVersion> first(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(version(rows.iterator().next()));
    }

    private static SequenceVersion version(Row row) {
        Definition definition =
                DefinitionJson.stored(row.get(JsonObject.class, "definition").encode());
        return new SequenceVersion(
                row.getUUID("id"),
                row.getString("name"),
                row.getInteger("version"),
                row.getString("status"),
                definition);
    }
}
