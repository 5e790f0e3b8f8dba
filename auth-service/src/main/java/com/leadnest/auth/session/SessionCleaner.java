package com.leadnest.auth.session;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Sessions nobody can use any more are forgotten after a while. */
@Singleton
public class SessionCleaner {

    private static final Logger LOG = Logger.getLogger(SessionCleaner.class);

    /** Long enough to answer a question about what happened yesterday. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final SessionRepository repository;
    private final Clock clock;

    @Inject
    public SessionCleaner(SessionRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> clean() {
        return repository
                .forget(clock.instant().minus(KEPT))
                .onFailure()
                .invoke(failure -> LOG.warnf("old sessions not forgotten: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
