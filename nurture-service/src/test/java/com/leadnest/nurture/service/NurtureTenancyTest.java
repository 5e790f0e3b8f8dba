package com.leadnest.nurture.service;

import com.leadnest.testing.suite.tenancy.TenancySuite;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

@QuarkusTest
class NurtureTenancyTest extends TenancySuite {

    private static final String INSERT = "INSERT INTO enrolments (id, business_id, lead_id, sequence_id,"
            + " sequence_version, status, started_by, started_at) VALUES ($2, $1, $3, $4, 1, 'ended', 'manual', now())";

    @Override
    protected String table() {
        return "enrolments";
    }

    @Override
    protected Uni<Void> insert(SqlConnection transaction, UUID business) {
        return transaction
                .preparedQuery(INSERT)
                .execute(Tuple.of(business, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()))
                .replaceWithVoid();
    }
}
