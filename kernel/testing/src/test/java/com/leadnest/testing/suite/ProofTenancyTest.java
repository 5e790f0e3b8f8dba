package com.leadnest.testing.suite;

import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.server.PostgresResource;
import com.leadnest.testing.suite.tenancy.TenancySuite;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KafkaResource.class)
class ProofTenancyTest extends TenancySuite {

    @Override
    protected String table() {
        return "tally";
    }

    @Override
    protected Uni<Void> insert(SqlConnection transaction, UUID business) {
        return transaction
                .preparedQuery("INSERT INTO tally (business_id, lead, version) VALUES ($1, $2, 1)")
                .execute(Tuple.of(business, UUID.randomUUID().toString()))
                .replaceWithVoid();
    }
}
