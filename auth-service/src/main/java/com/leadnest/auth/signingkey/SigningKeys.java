package com.leadnest.auth.signingkey;

import com.leadnest.kernel.problem.UnavailableProblem;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** The keys in use, kept in memory and in step with the database; makes the next one when its time has come. */
@Singleton
public class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final SigningKeyRepository repository;
    private final KeySchedule schedule;
    private final int bits;
    private final Clock clock;

    private final CompletableFuture<Void> loaded = new CompletableFuture<>();

    private volatile List<SigningKey> published = List.of();

    @Inject
    public SigningKeys(SigningKeyRepository repository, SigningKeyConfig config, Clock clock) {
        this.repository = repository;
        this.schedule = KeySchedule.of(config);
        this.bits = config.bits();
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        keepInStep()
                .onFailure()
                .invoke(failure -> LOG.warnf("no signing keys yet, trying again: %s", failure.getMessage()))
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(200), LONGEST_PAUSE)
                .indefinitely()
                .subscribe()
                .with(done -> LOG.debugf("%d signing keys", published.size()));
    }

    /** Often enough that a key made by one replica is published by all long before it signs. */
    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return keepInStep()
                .onFailure()
                .invoke(failure -> LOG.warnf("signing keys not refreshed: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    /** Reads the keys, makes the next one when it is due, withdraws what is outdated. Safe on many replicas at once. */
    public Uni<Void> keepInStep() {
        Instant now = clock.instant();
        return repository
                .published()
                .chain(keys -> schedule.nextDue(keys, now).isEmpty()
                                && schedule.outdated(keys, now).isEmpty()
                        ? Uni.createFrom().item(keys)
                        : change(schedule.nextDue(keys, now), now))
                .invoke(this::publish)
                .replaceWithVoid();
    }

    private void publish(List<SigningKey> keys) {
        published = List.copyOf(keys);
        loaded.complete(null);
    }

    private Uni<List<SigningKey>> change(Optional<Instant> due, Instant now) {
        return forged(due)
                .chain(made -> repository.alone(connection -> repository
                        .published(connection)
                        .chain(keys -> {
                            // Another replica may have been first: then ours is thrown away.
                            boolean wanted = made.isPresent()
                                    && schedule.nextDue(keys, now).isPresent();
                            return wanted
                                    ? repository.insert(connection, made.get(), now)
                                    : Uni.createFrom().voidItem();
                        })
                        .chain(() -> repository.published(connection))
                        .call(keys -> withdraw(connection, schedule.outdated(keys, now), now))
                        .chain(() -> repository.published(connection))));
    }

    private Uni<Optional<SigningKey>> forged(Optional<Instant> activeFrom) {
        return Uni.createFrom()
                .item(() -> activeFrom.map(from -> KeyForge.make(bits, from)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Uni<Void> withdraw(SqlConnection connection, List<SigningKey> keys, Instant now) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (SigningKey key : keys) {
            all = all.chain(() -> repository.withdraw(connection, key, now));
        }
        return all;
    }

    /** The key that signs now. Throws a 503 problem in the first moments of the very first start. */
    public SigningKey current() {
        return schedule.signing(published, clock.instant())
                .orElseThrow(() -> new UnavailableProblem("sign-in service"));
    }

    /** Comes when the keys were read or made for the first time in this process. */
    public Uni<Void> loaded() {
        // A copy: who waits no longer cancels what they were given, and the others' wait must go on.
        return Uni.createFrom().completionStage(loaded::copy);
    }

    /** Every key that verifiers have to know. */
    public List<SigningKey> published() {
        return published;
    }
}
