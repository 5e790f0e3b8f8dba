package com.leadnest.analytics.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.analytics.fact.FactMonth;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeadMonthTest {

    @Inject
    Tenancy tenancy;

    private LocalDate inDatabase(UUID id) {
        return tenancy.read(UUID.randomUUID(), "SELECT lead_month($1) AS month", Tuple.of(id))
                .await()
                .atMost(Duration.ofSeconds(20))
                .iterator()
                .next()
                .getLocalDate("month");
    }

    @Test
    void theDatabaseReadsTheMonthOfAnIdAsWeDo() {
        // The last millisecond of January 2026 in UTC and the first of February.
        UUID january = new UUID(1769903999999L << 16 | 0x7000L, 0x8000000000000000L);
        UUID february = new UUID(1769904000000L << 16 | 0x7000L, 0x8000000000000000L);
        assertThat(inDatabase(january)).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(inDatabase(february)).isEqualTo(LocalDate.of(2026, 2, 1));
        for (UUID id : List.of(january, february, TypeId.newId(), UUID.randomUUID())) {
            assertThat(inDatabase(id)).isEqualTo(FactMonth.of(id));
        }
    }
}
