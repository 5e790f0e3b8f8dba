package com.leadnest.nurture.sequence;

import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.model.DefinitionJson;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Shows the sequences of a business. People are counted by the engine's own tallies, never one by one. */
@Singleton
class SequenceList {

    private static final String ITEMS = "SELECT s.id, s.name, s.template_id, s.status, s.version, s.total_steps,"
            + " s.updated_at, coalesce(c.enrolled, 0) AS enrolled, coalesce(c.ended, 0) AS ended,"
            + " coalesce(c.completed, 0) AS completed, coalesce(c.replied, 0) AS replied FROM sequences s"
            + " LEFT JOIN LATERAL (SELECT sum(n) FILTER (WHERE what = 'enrolled')::int8 AS enrolled,"
            + " sum(n) FILTER (WHERE what LIKE 'ended:%')::int8 AS ended,"
            + " sum(n) FILTER (WHERE what = 'ended:completed')::int8 AS completed,"
            + " sum(n) FILTER (WHERE what = 'ended:replied')::int8 AS replied FROM sequence_counts c"
            + " WHERE c.business_id = s.business_id AND c.sequence_id = s.id AND c.step = 0) c ON true"
            + " WHERE s.business_id = $1";
    private static final String PAGE =
            ITEMS + " AND ($2::text IS NULL OR s.status = $2) ORDER BY s.updated_at DESC, s.id DESC LIMIT $3 OFFSET $4";
    private static final String COUNT = "SELECT count(*) AS n FROM sequences s WHERE s.business_id = $1"
            + " AND ($2::text IS NULL OR s.status = $2)";
    private static final String ONE = ITEMS + " AND s.id = $2";
    private static final String DEFINITION = "SELECT v.definition FROM sequence_versions v JOIN sequences s"
            + " ON s.id = v.sequence_id AND s.version = v.version WHERE s.business_id = $1 AND s.id = $2";
    private static final String VERSIONS = "SELECT v.version, v.created_at, v.created_by,"
            + " (SELECT count(*) FROM enrolments e WHERE e.business_id = v.business_id"
            + " AND e.sequence_id = v.sequence_id AND e.sequence_version = v.version AND e.status <> 'ended')"
            + " AS running FROM sequence_versions v WHERE v.business_id = $1 AND v.sequence_id = $2"
            + " ORDER BY v.version DESC";
    private static final String ADOPTED =
            "SELECT s.template_id, s.id FROM sequences s WHERE s.business_id = $1 AND s.adopted";

    private final Tenancy tenancy;

    @Inject
    SequenceList(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** @param status or null for all */
    Uni<SequencePage> page(UUID business, String status, int page, int perPage) {
        Tuple values = Tuple.of(business, status, perPage, (page - 1L) * perPage);
        return tenancy.read(business, PAGE, values).chain(rows -> tenancy.read(
                        business, COUNT, Tuple.of(business, status))
                .map(count -> new SequencePage(
                        list(rows, SequenceItem::of), count.iterator().next().getLong("n"), page, perPage)));
    }

    /** One with its steps and versions; fails with 404 when there is none. */
    Uni<SequenceDetail> one(UUID business, UUID id) {
        return tenancy.read(business, ONE, Tuple.of(business, id)).chain(rows -> {
            if (rows.size() == 0) {
                throw new NotFoundProblem("sequence");
            }
            SequenceItem item = SequenceItem.of(rows.iterator().next());
            return tenancy.read(business, DEFINITION, Tuple.of(business, id))
                    .map(found -> found.iterator().next().get(JsonObject.class, "definition"))
                    .chain(json -> tenancy.read(business, VERSIONS, Tuple.of(business, id))
                            .map(versions -> new SequenceDetail(
                                    item,
                                    DefinitionJson.write(DefinitionJson.stored(json.encode())),
                                    list(versions, SequenceDetail.Version::of))));
        });
    }

    /** The business's own sequence of each template it has used. */
    Uni<Map<String, UUID>> adopted(UUID business) {
        return tenancy.read(business, ADOPTED, Tuple.of(business)).map(rows -> {
            Map<String, UUID> byTemplate = new HashMap<>();
            rows.forEach(row -> byTemplate.put(row.getString("template_id"), row.getUUID("id")));
            return byTemplate;
        });
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> as) {
        return StreamSupport.stream(rows.spliterator(), false).map(as).toList();
    }
}
