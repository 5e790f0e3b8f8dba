package com.leadnest.lead.importing.job;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.lead.importing.chunk.ChunkPlan;
import com.leadnest.lead.importing.chunk.ChunkPlanner;
import com.leadnest.lead.importing.chunk.LeadMatches;
import com.leadnest.lead.importing.row.LeadRow;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One chunk, one transaction: leads, counters, events, refused rows, counts and the place to go on from commit together
 * or not at all.
 */
@Singleton
class ChunkWriter {

    /**
     * Imports of one business write one after the other: two files with the same new people then never create them
     * twice, whatever they are matched by. The settings keep the plans of the set-based statements on their indexes
     * while the table grows under them.
     */
    private static final String PREPARE = "SELECT pg_advisory_xact_lock(hashtextextended('leadnest.import.' || $1, 0)),"
            + " set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)";

    private final Tenancy tenancy;
    private final ImportQueue queue;
    private final LeadMatches matches;
    private final ChunkEffects effects;
    private final Clock clock;

    @Inject
    ChunkWriter(Tenancy tenancy, ImportQueue queue, LeadMatches matches, ChunkEffects effects, Clock clock) {
        this.tenancy = tenancy;
        this.queue = queue;
        this.matches = matches;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * Writes a chunk.
     *
     * @return whether the import was asked to stop. Fails with {@link LeaseLost} when it is another process's now, and
     *     with {@code ChunkOvertaken} when the same chunk is to be written again
     */
    Uni<Boolean> write(Order order, Chunk chunk) {
        Claim claim = order.claim();
        ImportJob job = order.job();
        List<LeadRow> rows = chunk.leads();
        return tenancy.inBusiness(claim.business(), tx -> queue.extend(tx, claim)
                .call(() -> tx.preparedQuery(PREPARE)
                        .execute(Tuple.of(claim.business().toString())))
                .call(() -> matches.load(tx, claim.business(), rows)
                        // Planning is arithmetic on thousands of rows: not on the event loop.
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .chain(stored -> {
                            Instant now = clock.instant();
                            ChunkPlan plan = new ChunkPlanner(
                                            job.mode(),
                                            TypeId::newId,
                                            job.settings().source())
                                    .plan(rows, chunk.rejected().size(), blank(chunk), stored, now);
                            return effects.apply(tx, order, chunk, plan, now);
                        })));
    }

    /**
     * Which import is written.
     *
     * @param labels headings by key of custom field
     */
    record Order(ImportJob job, Claim claim, Map<String, String> labels) {}

    private static int blank(Chunk chunk) {
        return (int) chunk.rows().stream()
                .filter(row -> row.lead() == null && row.rejected() == null)
                .count();
    }
}
