package com.leadnest.analytics.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.analytics.fact.Measure;
import com.leadnest.analytics.recount.RecountOrders;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.kernel.tenancy.Tenancy;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IngestTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final List<Measure> BOOKED = List.of(
            Measure.LEADS,
            Measure.CALLS,
            Measure.CALLS_ANSWERED,
            Measure.APPOINTMENTS,
            Measure.EMAILS_SENT,
            Measure.EMAILS_OPENED,
            Measure.REPLIES,
            Measure.DEALS,
            Measure.REVENUE,
            Measure.ARRIVED_TOUCHED,
            Measure.ARRIVED_WON);

    @Inject
    Ingest ingest;

    @Inject
    Tenancy tenancy;

    @Inject
    RecountOrders orders;

    /** New York is the zone of a business that has set none. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void aYearInAnyOrderAndTwiceGivesTheFiguresOfTheBooks(long seed) {
        SimulatedBusiness business = new SimulatedBusiness(seed, ZoneId.of("America/New_York"), 150);
        List<ReceivedEvent> told = new ArrayList<>(business.events);
        told.addAll(business.events);
        Collections.shuffle(told, new Random(seed));
        for (int from = 0; from < told.size(); from += 97) {
            tell(business.id, told.subList(from, Math.min(told.size(), from + 97)));
        }
        assertThat(figures(business.id)).isEqualTo(business.books());
    }

    @Test
    void aChangeOfTheZoneCountsEveryDayAgain() {
        ZoneId kathmandu = ZoneId.of("Asia/Kathmandu");
        SimulatedBusiness business = new SimulatedBusiness(7, kathmandu, 150);
        tell(business.id, business.events);
        assertThat(figures(business.id)).isNotEqualTo(business.books());
        orders.request(business.id, kathmandu).await().atMost(LIMIT);
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> !orders.isWaiting(business.id).await().atMost(LIMIT));
        assertThat(figures(business.id)).isEqualTo(business.books());
    }

    @Test
    void countsNothingOfAnotherBusiness() {
        SimulatedBusiness business = new SimulatedBusiness(9, ZoneId.of("America/New_York"), 5);
        tell(business.id, business.events);
        assertThat(figures(UUID.randomUUID())).isEmpty();
    }

    private void tell(UUID business, List<ReceivedEvent> events) {
        tenancy.inBusiness(business, transaction -> ingest.handle(transaction, business, events))
                .await()
                .atMost(LIMIT);
    }

    private Map<String, Long> figures(UUID business) {
        String sql = "SELECT day, source, " + Measure.columns("sum(%s)::bigint AS %s")
                + " FROM daily_counts WHERE business_id = $1 GROUP BY day, source";
        Map<String, Long> figures = new TreeMap<>();
        tenancy.read(business, sql, Tuple.of(business))
                .await()
                .atMost(LIMIT)
                .forEach(row -> BOOKED.forEach(measure -> {
                    long number = row.getLong(measure.column());
                    if (number != 0) {
                        figures.put(
                                row.getLocalDate("day") + " " + row.getString("source") + " " + measure.column(),
                                number);
                    }
                }));
        return figures;
    }
}
