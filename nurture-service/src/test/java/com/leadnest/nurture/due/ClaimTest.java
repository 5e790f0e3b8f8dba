package com.leadnest.nurture.due;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.nurture.pending.PendingStep;
import com.leadnest.nurture.pending.PendingSteps;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims among due steps of a time that no dispatcher has come to yet. */
@QuarkusTest
class ClaimTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Instant DUE = Instant.parse("2101-01-01T00:00:00Z");
    private static final Instant BEFORE = DUE.minusSeconds(1);
    private static final Instant NOW = DUE.plusSeconds(60);
    private static final int ALL = 256;

    private static final int BUSINESSES = 20;
    private static final int STEPS = 30;

    @Inject
    Claim claim;

    @Inject
    PendingSteps pending;

    @Inject
    Tenancy tenancy;

    private final List<UUID> businesses = new ArrayList<>();

    /** Twenty businesses in neighbouring shards with thirty steps each, one a second. */
    @BeforeEach
    void dueSteps() {
        List<PendingStep> steps = new ArrayList<>();
        UUID base = TypeId.newId();
        for (int shard = 0; shard < BUSINESSES; shard++) {
            UUID business = new UUID(base.getMostSignificantBits(), (base.getLeastSignificantBits() & ~0xFFL) | shard);
            businesses.add(business);
            for (int step = 0; step < STEPS; step++) {
                PendingStep.Run run = new PendingStep.Run(business, TypeId.newId(), TypeId.newId(), TypeId.newId(), 1);
                steps.add(new PendingStep(run, DUE.plusSeconds(step), 1, null, false, 1, 0));
            }
        }
        tenancy.system(tx -> pending.add(tx, steps)).await().atMost(SOON);
    }

    @AfterEach
    void gone() {
        tenancy.system(tx -> tx.preparedQuery("DELETE FROM due_steps WHERE business_id = ANY ($1)")
                        .execute(Tuple.of(businesses.toArray(UUID[]::new))))
                .await()
                .atMost(SOON);
    }

    @Test
    void takesTheSameOfEachShardAndTheOldestFirst() {
        Claim.Taken taken = take(BEFORE, 200, ALL);
        assertThat(taken.more()).isTrue();
        assertThat(byBusiness(taken)).hasSize(BUSINESSES).allSatisfy((business, steps) -> assertThat(steps)
                .extracting(PendingStep::dueAt)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 10).mapToObj(DUE::plusSeconds).toList()));
    }

    @Test
    void saysWhenNothingIsLeft() {
        Claim.Taken taken = take(BEFORE, 1_000, ALL);
        assertThat(taken.steps()).hasSize(BUSINESSES * STEPS);
        assertThat(taken.more()).isFalse();
        assertThat(take(NOW, 1_000, ALL).steps()).isEmpty();
    }

    @Test
    void doesNotLookBehindItsBound() {
        Claim.Taken taken = take(DUE.plusSeconds(19), 1_000, ALL);
        assertThat(taken.steps()).hasSize(BUSINESSES * 10).allSatisfy(step -> assertThat(step.dueAt())
                .isAfter(DUE.plusSeconds(19)));
    }

    @Test
    void aBusyOneTakesMoreOfFewerAndEveryShardHasItsTurn() {
        Set<UUID> seen = new HashSet<>();
        for (int look = 0; look < 60; look++) {
            Map<UUID, List<PendingStep>> taken = byBusiness(take(BEFORE, 160, 8));
            assertThat(taken).hasSize(8).allSatisfy((business, steps) -> assertThat(steps)
                    .hasSize(20));
            seen.addAll(taken.keySet());
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(businesses);
    }

    private Claim.Taken take(Instant after, int limit, int shards) {
        return tenancy.system(tx -> claim.take(tx, after, NOW, limit, shards))
                .await()
                .atMost(SOON);
    }

    private static Map<UUID, List<PendingStep>> byBusiness(Claim.Taken taken) {
        Map<UUID, List<PendingStep>> all = new HashMap<>();
        taken.steps().forEach(step -> all.computeIfAbsent(step.run().business(), first -> new ArrayList<>())
                .add(step));
        return all;
    }
}
