package com.leadnest.analytics.service;

import com.leadnest.testing.suite.tenancy.TenancySuite;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

@QuarkusTest
class AnalyticsTenancyTest extends TenancySuite {

    private static final String INSERT = "INSERT INTO spend (business_id, month, source, amount_minor, entered_at)"
            + " VALUES ($1, '2026-04-01', $2, 100, now())";

    @Override
    protected String table() {
        return "spend";
    }

    @Override
    protected Uni<Void> insert(SqlConnection transaction, UUID business) {
        return transaction
                .preparedQuery(INSERT)
                .execute(Tuple.of(business, UUID.randomUUID().toString()))
                .replaceWithVoid();
    }
}
