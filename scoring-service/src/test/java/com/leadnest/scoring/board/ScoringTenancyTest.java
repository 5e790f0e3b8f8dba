package com.leadnest.scoring.board;

import com.leadnest.testing.suite.tenancy.TenancySuite;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

@QuarkusTest
class ScoringTenancyTest extends TenancySuite {

    private static final String INSERT = "INSERT INTO scored_leads (business_id, lead_id, levels, custom_columns,"
            + " score, grade, win_probability, confidence, version, lead_version, model_version, scored_at)"
            + " VALUES ($1, $2, '{1}', 0, 50, 'C', 0.1, 0.1, 1, 1, 'prior-1.1', now())";

    @Override
    protected String table() {
        return "scored_leads";
    }

    @Override
    protected Uni<Void> insert(SqlConnection transaction, UUID business) {
        return transaction
                .preparedQuery(INSERT)
                .execute(Tuple.of(business, UUID.randomUUID()))
                .replaceWithVoid();
    }
}
