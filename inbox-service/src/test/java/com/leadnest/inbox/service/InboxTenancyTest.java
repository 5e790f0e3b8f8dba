package com.leadnest.inbox.service;

import com.leadnest.testing.suite.tenancy.TenancySuite;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

@QuarkusTest
class InboxTenancyTest extends TenancySuite {

    private static final String INSERT = "INSERT INTO contacts (business_id, lead_id, lead_version) VALUES ($1, $2, 1)";

    @Override
    protected String table() {
        return "contacts";
    }

    @Override
    protected Uni<Void> insert(SqlConnection transaction, UUID business) {
        return transaction
                .preparedQuery(INSERT)
                .execute(Tuple.of(business, UUID.randomUUID()))
                .replaceWithVoid();
    }
}
