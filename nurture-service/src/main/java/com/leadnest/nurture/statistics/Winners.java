package com.leadnest.nurture.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.model.AbStep;
import com.leadnest.nurture.model.Definition;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tests that are decided, and their decision when enough people got the message. */
@Singleton
public class Winners {

    private static final String DECIDED =
            "SELECT key, variant FROM ab_winners WHERE business_id = $1 AND sequence_id = $2";
    private static final String COUNTS = "SELECT variant, sum(n) FILTER (WHERE what = 'sent')::bigint AS sent,"
            + " sum(n) FILTER (WHERE what = $4)::bigint AS hits FROM sequence_counts WHERE business_id = $1"
            + " AND sequence_id = $2 AND key = $3 GROUP BY variant";
    private static final String DECIDE = "INSERT INTO ab_winners (business_id, sequence_id, key, variant, decided_at)"
            + " VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";

    private final Tenancy tenancy;
    private final Clock clock;
    private final Cache<UUID, Map<String, String>> recent = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    @Inject
    Winners(Tenancy tenancy, Clock clock) {
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The winners among the tests of a sequence by the key of their step, at most some seconds old. */
    public Uni<Map<String, String>> of(UUID business, UUID sequence, Definition definition) {
        List<AbStep> tests = definition.steps().stream()
                .filter(step -> step instanceof AbStep test && test.winner() != null)
                .map(AbStep.class::cast)
                .toList();
        if (tests.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Map<String, String> known = recent.getIfPresent(sequence);
        return known != null
                ? Uni.createFrom().item(known)
                : tenancy.inBusiness(business, tx -> decided(tx, business, sequence, tests))
                        .invoke(winners -> recent.put(sequence, winners));
    }

    private Uni<Map<String, String>> decided(SqlConnection tx, UUID business, UUID sequence, List<AbStep> tests) {
        Map<String, String> winners = new HashMap<>();
        return tx.preparedQuery(DECIDED)
                .execute(Tuple.of(business, sequence))
                .invoke(rows ->
                        rows.forEach(row -> keep(winners, tests, row.getString("key"), row.getString("variant"))))
                .chain(() -> Multi.createFrom()
                        .iterable(tests)
                        .filter(test -> !winners.containsKey(test.key()))
                        .onItem()
                        .transformToUniAndConcatenate(test -> decide(tx, business, sequence, test, winners))
                        .collect()
                        .last())
                .replaceWith(winners);
    }

    private Uni<Void> decide(SqlConnection tx, UUID business, UUID sequence, AbStep test, Map<String, String> winners) {
        String metric = test.winner().metric().wire();
        return tx.preparedQuery(COUNTS)
                .execute(Tuple.of(business, sequence, test.key(), metric))
                .chain(rows -> {
                    Map<String, WinnerRule.Result> results = new HashMap<>();
                    rows.forEach(row -> results.put(
                            row.getString("variant"),
                            new WinnerRule.Result(number(row.getLong("sent")), number(row.getLong("hits")))));
                    return WinnerRule.winner(test, results)
                            .map(best -> {
                                winners.put(test.key(), best);
                                return tx.preparedQuery(DECIDE)
                                        .execute(Tuple.of(business, sequence, test.key(), best)
                                                .addOffsetDateTime(
                                                        clock.instant().atOffset(ZoneOffset.UTC)))
                                        .replaceWithVoid();
                            })
                            .orElseGet(() -> Uni.createFrom().voidItem());
                });
    }

    /** A later version of the sequence may not have the variant any more. */
    private static void keep(Map<String, String> winners, List<AbStep> tests, String key, String variant) {
        tests.stream()
                .filter(test -> test.key().equals(key))
                .filter(test ->
                        test.variants().stream().anyMatch(each -> each.key().equals(variant)))
                .forEach(test -> winners.put(key, variant));
    }

    private static long number(Long value) {
        return value == null ? 0 : value;
    }
}
