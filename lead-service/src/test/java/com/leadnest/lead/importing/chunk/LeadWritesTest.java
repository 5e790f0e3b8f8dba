package com.leadnest.lead.importing.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.lead.importing.row.LeadRow;
import com.leadnest.testing.identity.IdentityResource;
import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.server.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KafkaResource.class)
@WithTestResource(IdentityResource.class)
class LeadWritesTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @Inject
    LeadWrites writes;

    @Inject
    Tenancy tenancy;

    private final UUID business = TypeId.newId();

    @Test
    void aChunkWhoseLeadSomeoneElseWroteMeanwhileIsToBePlannedAgainAndLeavesNothing() {
        write("ann@example.com");

        assertThatThrownBy(() -> write("bob@example.com", "ann@example.com")).isInstanceOf(ChunkOvertaken.class);
        assertThat(emails()).containsExactly("ann@example.com");
    }

    private void write(String... emails) {
        List<LeadRow> rows = new ArrayList<>();
        for (String email : emails) {
            rows.add(new LeadRow(1, 2, true, "Ann", email, null, null, null, null, null, null, null, Map.of()));
        }
        // Planned as if nothing were stored: what a chunk knows that was matched a moment too early.
        ChunkPlan plan = new ChunkPlanner(ImportMode.BOTH, TypeId::newId, "import").plan(rows, 0, 0, List.of(), NOW);
        await(tenancy.inBusiness(business, tx -> writes.write(tx, business, TypeId.newId(), plan, NOW)));
    }

    private List<String> emails() {
        List<String> emails = new ArrayList<>();
        await(tenancy.read(business, "SELECT email FROM leads ORDER BY email", Tuple.tuple()))
                .forEach(row -> emails.add(row.getString("email")));
        return emails;
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(20));
    }
}
