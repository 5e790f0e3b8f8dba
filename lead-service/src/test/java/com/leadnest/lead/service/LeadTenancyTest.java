package com.leadnest.lead.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.testing.suite.tenancy.TenancySuite;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeadTenancyTest extends TenancySuite {

    private static final String INSERT = "INSERT INTO leads (id, business_id, name, created_at, updated_at)"
            + " VALUES ($1, $2, 'Somebody', now(), now())";

    @Inject
    Tenancy rows;

    @Override
    protected String table() {
        return "leads";
    }

    @Override
    protected Uni<Void> insert(SqlConnection transaction, UUID business) {
        return transaction
                .preparedQuery(INSERT)
                .execute(Tuple.of(UUID.randomUUID(), business))
                .replaceWithVoid();
    }

    /** The search reads past the policy, see V006: it has to keep businesses apart itself. */
    @Test
    void theSearchFindsNothingOfAnotherBusiness() {
        UUID business = UUID.randomUUID();
        String word = "w" + business.toString().replace("-", "");
        Signed.lead(business, Map.of("name", word));

        assertThat(found(business, word)).isEqualTo(1);
        assertThat(found(UUID.randomUUID(), word)).isZero();
        String sql = "SELECT count(*) AS n FROM search_leads($1, 10)";
        long byNobody = rows.system(tx -> tx.preparedQuery(sql)
                        .execute(patterns(word))
                        .map(each -> each.iterator().next().getLong("n")))
                .await()
                .atMost(Duration.ofSeconds(20));
        assertThat(byNobody).isZero();
    }

    private long found(UUID business, String word) {
        String sql = "SELECT count(*) AS n FROM search_leads($1, 10)";
        return rows.read(business, sql, patterns(word))
                .map(each -> each.iterator().next().getLong("n"))
                .await()
                .atMost(Duration.ofSeconds(20));
    }

    private static Tuple patterns(String word) {
        return Tuple.tuple().addArrayOfString(new String[] {"%" + word + "%"});
    }
}
