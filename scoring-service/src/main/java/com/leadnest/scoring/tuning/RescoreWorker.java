package com.leadnest.scoring.tuning;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Works off the orders to score leads again, in the background and one page after the other. */
@ApplicationScoped
class RescoreWorker {

    private static final Logger LOG = Logger.getLogger(RescoreWorker.class);

    private final RescoreJobs jobs;

    @Inject
    RescoreWorker(RescoreJobs jobs) {
        this.jobs = jobs;
    }

    @Scheduled(every = "{leadnest.scoring.rescore.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return jobs.waiting()
                .onItem()
                .transformToMulti(businesses -> Multi.createFrom().iterable(businesses))
                .onItem()
                .transformToUniAndConcatenate(this::finish)
                .collect()
                .last()
                .onFailure()
                .invoke(failure -> LOG.warnf("Scoring again waits for its next turn: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Boolean> finish(UUID business) {
        return jobs.page(business).repeat().whilst(more -> more).collect().last();
    }
}
