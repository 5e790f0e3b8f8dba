package com.leadnest.nurture.bulk;

import com.leadnest.kernel.tenancy.Tenancy;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks for jobs and works them off in the background, a page of each in turn: no job waits for the whole of another. */
@ApplicationScoped
class BulkWorker {

    private static final Logger LOG = Logger.getLogger(BulkWorker.class);

    private static final String WAITING = "SELECT job_id, business_id FROM bulk_queue ORDER BY queued_at LIMIT 20";

    private final Tenancy tenancy;
    private final BulkRun run;

    @Inject
    BulkWorker(Tenancy tenancy, BulkRun run) {
        this.tenancy = tenancy;
        this.run = run;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return round().repeat()
                .whilst(more -> more)
                .collect()
                .last()
                .onFailure()
                .invoke(failure -> LOG.warnf("Bulk starts wait for their next turn: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** One page of each job; whether there is more to do. */
    private Uni<Boolean> round() {
        return Uni.createFrom()
                .deferred(() -> tenancy.system(tx -> tx.query(WAITING).execute()))
                .map(rows -> {
                    List<UUID[]> jobs = new ArrayList<>();
                    rows.forEach(row -> jobs.add(new UUID[] {row.getUUID("business_id"), row.getUUID("job_id")}));
                    return jobs;
                })
                .onItem()
                .transformToMulti(jobs -> Multi.createFrom().iterable(jobs))
                .onItem()
                .transformToUniAndConcatenate(job -> run.page(job[0], job[1]))
                .collect()
                .asList()
                .map(more -> more.contains(true));
    }
}
