package com.leadnest.kernel.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** Empties the months of processed_event that no topic can deliver from any more. */
@Singleton
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);
    private static final Duration EVERY = Duration.ofHours(6);

    /** Partitions with rows only: emptying takes a lock that an empty one is not worth. */
    private static final String OLD = "SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid"
            + " WHERE i.inhparent = 'processed_event'::regclass AND c.relname < $1"
            + " AND pg_relation_size(c.oid) > 0 ORDER BY c.relname";

    private final Pool pool;
    private final Clock clock;
    private final InboxConfig config;
    private Cancellable ticks = () -> {};

    @Inject
    public Forgetting(Pool pool, Clock clock, InboxConfig config) {
        this.pool = pool;
        this.clock = clock;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        ticks = Multi.createFrom()
                .ticks()
                .startingAfter(EVERY)
                .every(EVERY)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> forget().onFailure()
                        .invoke(failure -> LOG.warnf("Old event ids stay for now: %s", failure.getMessage()))
                        .onFailure()
                        .recoverWithNull())
                .subscribe()
                .with(done -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        ticks.cancel();
    }

    /** Empties every month that lies wholly before the memory of {@link InboxConfig#memory()}. */
    public Uni<Void> forget() {
        LocalDate oldest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(config.memory());
        String firstKept =
                "processed_event_" + DateTimeFormatter.ofPattern("yyyy_MM").format(oldest);
        return pool.preparedQuery(OLD).execute(Tuple.of(firstKept)).chain(this::empty);
    }

    private Uni<Void> empty(RowSet<Row> partitions) {
        return Multi.createFrom()
                .items(StreamSupport.stream(partitions.spliterator(), false).map(row -> row.getString(0)))
                // The name comes from the catalogue and is one the migration made.
                .onItem()
                .transformToUniAndConcatenate(
                        name -> pool.query("TRUNCATE " + name).execute())
                .collect()
                .last()
                .replaceWithVoid();
    }
}
