package com.leadnest.scoring.board;

import static com.leadnest.scoring.board.ScoreColumns.ROWS;
import static com.leadnest.scoring.board.ScoreColumns.column;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes scores: one statement for a whole batch, rows locked in the order of their ids. */
@Singleton
class ScoreWriter {

    private static final String INSERT = "INSERT INTO scored_leads (business_id, lead_id, name, levels,"
            + " custom_columns, score, grade, win_probability, confidence, version, lead_version, model_version,"
            + " scored_at) SELECT $1, lead_id, name, levels::smallint[], custom_columns, score, grade,"
            + " win_probability, confidence, version, lead_version, $2, $3 FROM " + ROWS
            + " ORDER BY lead_id ON CONFLICT DO NOTHING RETURNING lead_id";

    private static final String INSERT_DELETED = "INSERT INTO scored_leads (business_id, lead_id, levels,"
            + " custom_columns, score, grade, win_probability, confidence, version, lead_version, model_version,"
            + " scored_at, deleted_at) SELECT $1, lead_id, '{}', 0, 0, '', 0, 0, 0, lead_version, '', $2, $2"
            + " FROM unnest($3::uuid[], $4::bigint[]) AS t (lead_id, lead_version)"
            + " ORDER BY lead_id ON CONFLICT DO NOTHING RETURNING lead_id";

    private static final String LOCK = "SELECT " + Columns.CURRENT + " FROM scored_leads"
            + " WHERE business_id = $1 AND lead_id = ANY ($2) ORDER BY lead_id FOR UPDATE";

    private static final String LOCK_PAGE = "SELECT " + Columns.CURRENT + " FROM scored_leads"
            + " WHERE business_id = $1 AND lead_id > $2 AND deleted_at IS NULL ORDER BY lead_id LIMIT $3 FOR UPDATE";

    private static final String REPLACE = "WITH fresh AS (SELECT * FROM " + ROWS + "), past AS ("
            + "INSERT INTO score_history (business_id, lead_id, version, score, grade, win_probability, confidence,"
            + " lead_version, model_version, scored_at) SELECT s.business_id, s.lead_id, s.version, s.score, s.grade,"
            + " s.win_probability, s.confidence, s.lead_version, s.model_version, s.scored_at"
            + " FROM scored_leads s JOIN fresh USING (lead_id) WHERE s.business_id = $1 AND s.deleted_at IS NULL)"
            + " UPDATE scored_leads s SET name = f.name, levels = f.levels::smallint[],"
            + " custom_columns = f.custom_columns, score = f.score, grade = f.grade,"
            + " win_probability = f.win_probability, confidence = f.confidence, version = f.version,"
            + " lead_version = f.lead_version, model_version = $2, scored_at = $3, deleted_at = NULL"
            + " FROM fresh f WHERE s.business_id = $1 AND s.lead_id = f.lead_id";

    private static final String ADVANCE = "UPDATE scored_leads s SET lead_version = t.lead_version, name = t.name"
            + " FROM unnest($2::uuid[], $3::bigint[], $4::text[]) AS t (lead_id, lead_version, name)"
            + " WHERE s.business_id = $1 AND s.lead_id = t.lead_id";

    private static final String ERASE = "WITH gone AS (SELECT * FROM unnest($3::uuid[], $4::bigint[])"
            + " AS t (lead_id, lead_version)), past AS (DELETE FROM score_history h USING gone"
            + " WHERE h.business_id = $1 AND h.lead_id = gone.lead_id)"
            + " UPDATE scored_leads s SET name = NULL, levels = '{}', custom_columns = 0, deleted_at = $2,"
            + " lead_version = gone.lead_version FROM gone WHERE s.business_id = $1 AND s.lead_id = gone.lead_id";

    /** Stores scores of leads that have none and says of which: the others are there already. */
    Uni<Set<UUID>> insertNew(SqlConnection transaction, UUID business, BatchScorer scorer, List<NewScore> scores) {
        return ids(transaction, INSERT, scores.isEmpty(), ScoreColumns.of(business, scorer, scores));
    }

    /** Remembers deletions of leads that have no score, and says of which. */
    Uni<Set<UUID>> insertDeleted(SqlConnection transaction, UUID business, Instant now, List<LeadChange> deleted) {
        return ids(transaction, INSERT_DELETED, deleted.isEmpty(), deletions(business, now, deleted));
    }

    /** The stored scores of leads, locked until the transaction ends. */
    Uni<Map<UUID, CurrentScore>> lock(SqlConnection transaction, UUID business, List<UUID> leads) {
        return execute(transaction, LOCK, leads.isEmpty(), Tuple.of(business, leads.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, CurrentScore> byLead = new HashMap<>();
                    Columns.list(rows).forEach(current -> byLead.put(current.leadId(), current));
                    return byLead;
                });
    }

    /** The next stored scores in the order of their leads' ids, locked until the transaction ends. */
    Uni<List<CurrentScore>> lockPage(SqlConnection transaction, UUID business, UUID after, int size) {
        return execute(transaction, LOCK_PAGE, false, Tuple.of(business, after, size))
                .map(Columns::list);
    }

    /** Replaces locked scores; what they were goes to the history. */
    Uni<Void> replace(SqlConnection transaction, UUID business, BatchScorer scorer, List<NewScore> scores) {
        return execute(transaction, REPLACE, scores.isEmpty(), ScoreColumns.of(business, scorer, scores))
                .replaceWithVoid();
    }

    /** Notes that locked scores hold for a newer version of their leads too. */
    Uni<Void> advance(SqlConnection transaction, UUID business, List<LeadChange> changes) {
        Tuple columns = Tuple.of(
                business,
                column(changes, LeadChange::leadId, UUID[]::new),
                column(changes, LeadChange::version, Long[]::new),
                column(changes, change -> change.facts().name(), String[]::new));
        return execute(transaction, ADVANCE, changes.isEmpty(), columns).replaceWithVoid();
    }

    /** Forgets locked scores and their history but for the id and the version. */
    Uni<Void> erase(SqlConnection transaction, UUID business, Instant now, List<LeadChange> deleted) {
        return execute(transaction, ERASE, deleted.isEmpty(), deletions(business, now, deleted))
                .replaceWithVoid();
    }

    private static Tuple deletions(UUID business, Instant now, List<LeadChange> deleted) {
        return Tuple.of(
                business,
                now.atOffset(ZoneOffset.UTC),
                column(deleted, LeadChange::leadId, UUID[]::new),
                column(deleted, LeadChange::version, Long[]::new));
    }

    private static Uni<Set<UUID>> ids(SqlConnection transaction, String sql, boolean nothing, Tuple columns) {
        return execute(transaction, sql, nothing, columns).map(rows -> {
            Set<UUID> ids = new HashSet<>();
            rows.forEach(row -> ids.add(row.getUUID(0)));
            return ids;
        });
    }

    private static Uni<Iterable<Row>> execute(SqlConnection transaction, String sql, boolean nothing, Tuple columns) {
        return nothing
                ? Uni.createFrom().item(List.of())
                : transaction.preparedQuery(sql).execute(columns).map(rows -> rows);
    }

    /** How a stored score is read. */
    private static final class Columns {

        static final String CURRENT = "lead_id, name, levels, custom_columns, score, grade, version, lead_version,"
                + " model_version, deleted_at IS NOT NULL AS deleted";

        static List<CurrentScore> list(Iterable<Row> rows) {
            List<CurrentScore> list = new ArrayList<>();
            rows.forEach(row -> list.add(current(row)));
            return list;
        }

        private static CurrentScore current(Row row) {
            return new CurrentScore(
                    row.getUUID("lead_id"),
                    row.getString("name"),
                    StoredLevels.features(row),
                    row.getShort("score"),
                    row.getString("grade"),
                    row.getLong("version"),
                    row.getLong("lead_version"),
                    row.getString("model_version"),
                    row.getBoolean("deleted"));
        }
    }
}
