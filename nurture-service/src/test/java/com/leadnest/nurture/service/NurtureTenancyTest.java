package com.leadnest.nurture.service;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.suite.tenancy.TenancySuite;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

@QuarkusTest
class NurtureTenancyTest extends TenancySuite {

    private static final String INSERT = "INSERT INTO sequences (id, business_id, name, status, version, total_steps,"
            + " created_at, updated_at) VALUES ($1, $2, 'Hello', 'draft', 1, 1, now(), now())";

    @Override
    protected String table() {
        return "sequences";
    }

    @Override
    protected Uni<Void> insert(SqlConnection transaction, UUID business) {
        return transaction
                .preparedQuery(INSERT)
                .execute(Tuple.of(TypeId.newId(), business))
                .replaceWithVoid();
    }
}
