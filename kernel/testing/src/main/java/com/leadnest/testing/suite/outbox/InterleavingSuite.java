package com.leadnest.testing.suite.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.kernel.outbox.Drains;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxRelay;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * G7: in seeded interleavings of eight writers, rollbacks, one long transaction and relay crashes nothing
 * is lost, nothing is sent that did not commit, and no key is out of order; and a relay with a bookmark
 * fails the very same schedules. {@code -Dleadnest-test.interleavings=10000} runs as many; a failure
 * names its seed.
 */
public abstract class InterleavingSuite {

    private static final int INTERLEAVINGS = Integer.getInteger("leadnest-test.interleavings", 100);
    private static final int WRITERS = 8;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    protected Pool pool;

    @Inject
    protected Outbox outbox;

    @Inject
    protected Drains drains;

    @Inject
    protected OutboxRelay relay;

    private final List<Writer> writers = new ArrayList<>();

    @BeforeEach
    void takeTheRelaysPlace() {
        relay.stop();
        empty();
        IntStream.range(0, WRITERS).forEach(i -> writers.add(new Writer(pool, outbox)));
    }

    @AfterEach
    void giveItBack() {
        writers.forEach(Writer::close);
        writers.clear();
        empty();
        relay.start();
    }

    @Test
    void nothingIsLostNothingIsMadeUpNothingIsOutOfOrder() throws Exception {
        for (long seed = 1; seed <= INTERLEAVINGS; seed++) {
            Interleaving interleaving = new Interleaving(seed, writers);
            try (RelayUnderTest real = new RealRelay(drains, interleaving.sink())) {
                assertThat(interleaving.run(real)).as("seed %d", seed).isEqualTo(new Interleaving.Findings(0, 0, 0));
            }
        }
    }

    @Test
    void aRelayWithABookmarkFailsTheSameSchedules() throws Exception {
        int schedules = Math.min(INTERLEAVINGS, 50);
        int losing = 0;
        for (long seed = 1; seed <= schedules; seed++) {
            Interleaving interleaving = new Interleaving(seed, writers);
            try (RelayUnderTest naive = new NaiveRelay(pool, interleaving.sink())) {
                losing += interleaving.run(naive).lost() > 0 ? 1 : 0;
            }
            empty();
        }
        assertThat(losing).as("schedules in which the bookmark loses events").isGreaterThan(schedules / 2);
    }

    private void empty() {
        pool.query("DELETE FROM outbox").execute().await().atMost(LIMIT);
    }
}
