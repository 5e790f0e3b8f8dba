package com.leadnest.nurture.rule;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rules of a business. */
@Singleton
public class Rules {

    private static final String COLUMNS = "id, name, enabled, event, conditions, template_id";
    private static final String ALL =
            "SELECT " + COLUMNS + " FROM rules WHERE business_id = $1 ORDER BY created_at, id";
    private static final String ONE = "SELECT " + COLUMNS + " FROM rules WHERE business_id = $1 AND id = $2";
    private static final String INSERT = "INSERT INTO rules (business_id, id, name, enabled, event, conditions,"
            + " template_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING " + COLUMNS;
    private static final String UPDATE = "UPDATE rules SET name = $3, enabled = $4, event = $5, conditions = $6,"
            + " template_id = $7 WHERE business_id = $1 AND id = $2 RETURNING " + COLUMNS;
    private static final String DELETE = "DELETE FROM rules WHERE business_id = $1 AND id = $2 RETURNING " + COLUMNS;
    private static final String FORGET = "DELETE FROM rule_matches WHERE business_id = $1 AND rule_id = $2";

    private final Tenancy tenancy;
    private final Clock clock;

    @Inject
    Rules(Tenancy tenancy, Clock clock) {
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Uni<RuleList> all(UUID business) {
        return tenancy.read(business, ALL, Tuple.of(business)).map(rows -> {
            List<RuleView> rules = new ArrayList<>();
            rows.forEach(row -> rules.add(RuleView.of(row)));
            return new RuleList(rules);
        });
    }

    /** Fails with a 404 problem; so do change and delete. */
    Uni<RuleView> one(UUID business, UUID rule) {
        return tenancy.read(business, ONE, Tuple.of(business, rule)).map(Rules::only);
    }

    Uni<RuleView> create(UUID business, RuleRequest request) {
        Tuple values = values(business, TypeId.newId(), request)
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC));
        return tenancy.inBusiness(
                business, tx -> tx.preparedQuery(INSERT).execute(values).map(Rules::only));
    }

    Uni<RuleView> change(UUID business, UUID rule, RuleRequest request) {
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(UPDATE)
                .execute(values(business, rule, request))
                .map(Rules::only));
    }

    Uni<Void> delete(UUID business, UUID rule) {
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(DELETE)
                .execute(Tuple.of(business, rule))
                .map(Rules::only)
                .chain(() -> tx.preparedQuery(FORGET).execute(Tuple.of(business, rule)))
                .replaceWithVoid());
    }

    private static Tuple values(UUID business, UUID rule, RuleRequest request) {
        return Tuple.of(
                        business,
                        rule,
                        request.name(),
                        request.enabled(),
                        request.on().stored())
                .addJsonObject(request.conditions().json())
                .addString(request.templateId());
    }

    private static RuleView only(RowSet<Row> rows) {
        if (!rows.iterator().hasNext()) {
            throw new NotFoundProblem("rule");
        }
        return RuleView.of(rows.iterator().next());
    }
}
