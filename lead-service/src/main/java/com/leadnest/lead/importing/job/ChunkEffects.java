package com.leadnest.lead.importing.job;

import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.PackedEvents;
import com.leadnest.lead.counting.LeadCounters;
import com.leadnest.lead.importing.chunk.ChunkPlan;
import com.leadnest.lead.importing.chunk.Counts;
import com.leadnest.lead.importing.chunk.ImportTimeline;
import com.leadnest.lead.importing.chunk.ImportedFields;
import com.leadnest.lead.importing.chunk.LeadAnnouncements;
import com.leadnest.lead.importing.chunk.LeadCountChanges;
import com.leadnest.lead.importing.chunk.LeadWrites;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/** All that a planned chunk leaves behind, in the transaction it is given. */
@Singleton
class ChunkEffects {

    private static final String CHECKPOINT =
            "UPDATE import_jobs SET processed = processed + $2, created = created + $3,"
                    + " updated = updated + $4, unchanged = unchanged + $5, skipped = skipped + $6, failed = failed + $7,"
                    + " bytes_done = $8 WHERE id = $1 AND processed = $9";

    private final LeadWrites leads;
    private final RejectedRows rejected;
    private final Outbox outbox;
    private final ImportedFields fields;
    private final ImportTimeline timeline;
    private final LeadCounters counters;

    @Inject
    ChunkEffects(
            LeadWrites leads,
            RejectedRows rejected,
            Outbox outbox,
            ImportedFields fields,
            ImportTimeline timeline,
            LeadCounters counters) {
        this.leads = leads;
        this.rejected = rejected;
        this.outbox = outbox;
        this.fields = fields;
        this.timeline = timeline;
        this.counters = counters;
    }

    Uni<Void> apply(SqlConnection tx, ChunkWriter.Order order, Chunk chunk, ChunkPlan plan, Instant now) {
        Claim claim = order.claim();
        // The events are packed while the database writes the leads: each of the two is half of a chunk's time.
        Uni<PackedEvents> packing = Uni.createFrom()
                .item(() -> outbox.pack(LeadAnnouncements.of(plan, claim.business(), claim.job(), now)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        Uni<Void> writing = leads.write(tx, claim.business(), claim.job(), plan, now);
        return Uni.combine()
                .all()
                .unis(writing, packing)
                .with((written, packed) -> packed)
                .chain(packed -> outbox.record(tx, packed))
                .chain(() -> rejected.insert(tx, claim, chunk.rejected()))
                .chain(() -> fields.define(tx, claim.business(), order.labels(), plan, now))
                .chain(() -> timeline.add(tx, claim.business(), claim.job(), plan, now))
                .chain(() -> checkpoint(tx, claim, chunk, plan.counts()))
                // Last: it locks the business's counts until the commit.
                .chain(() -> counters.add(tx, claim.business(), LeadCountChanges.of(plan)));
    }

    private static Uni<Void> checkpoint(SqlConnection tx, Claim claim, Chunk chunk, Counts counts) {
        Tuple parameters = Tuple.tuple()
                .addUUID(claim.job())
                .addLong(counts.processed())
                .addLong(counts.created())
                .addLong(counts.updated())
                .addLong(counts.unchanged())
                .addLong(counts.skipped())
                .addLong(counts.failed())
                .addLong(chunk.bytesDone())
                .addLong(chunk.rowsBefore());
        return tx.preparedQuery(CHECKPOINT)
                .execute(parameters)
                .invoke(result -> {
                    // The chunk does not start where the import stands: it would count rows twice or leave some out.
                    if (result.rowCount() != 1) {
                        throw new LeaseLost(claim);
                    }
                })
                .replaceWithVoid();
    }
}
