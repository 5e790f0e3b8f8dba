package com.leadnest.analytics.recount;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Works off the orders to count again, in the background and one business after the other. */
@ApplicationScoped
class RecountWorker {

    private static final Logger LOG = Logger.getLogger(RecountWorker.class);

    private final RecountOrders orders;
    private final Recount recount;

    @Inject
    RecountWorker(RecountOrders orders, Recount recount) {
        this.orders = orders;
        this.recount = recount;
    }

    @Scheduled(every = "{leadnest.analytics.recount.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return orders.waiting()
                .onItem()
                .transformToMulti(businesses -> Multi.createFrom().iterable(businesses))
                .onItem()
                .transformToUniAndConcatenate(recount::run)
                .collect()
                .last()
                .onFailure()
                .invoke(failure -> LOG.warnf("Counting again waits for its next turn: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
