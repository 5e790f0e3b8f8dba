package com.leadnest.kernel.identity;

import com.leadnest.kernel.problem.UnavailableProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * The public keys that are known. The last good set stays while auth-service is away; an unknown key id
 * makes the set be fetched, by one caller for all who wait, and not more often than configured.
 */
final class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    private final IdentitySource source;
    private final Clock clock;
    private final Duration atMostEvery;
    private final AtomicReference<Uni<Void>> fetching = new AtomicReference<>();

    private volatile Map<String, PublicKey> keys = Map.of();
    private volatile Instant fetchedAt = Instant.MIN;
    private volatile boolean away;

    KeyRing(IdentitySource source, Clock clock, Duration atMostEvery) {
        this.source = source;
        this.clock = clock;
        this.atMostEvery = atMostEvery;
    }

    /** The key, or null when it is not known here. */
    PublicKey known(String keyId) {
        return keys.get(keyId);
    }

    /**
     * The key, fetched when it is not known. Fails with a 401 problem when there is no such key, with a 503
     * problem when that cannot be told. The answer arrives on the caller's own Vert.x context.
     */
    Uni<PublicKey> find(String keyId) {
        PublicKey known = keys.get(keyId);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        Uni<Void> upToDate = mayFetch() ? fetch() : Uni.createFrom().voidItem();
        Context context = Vertx.currentContext();
        Uni<PublicKey> found = upToDate.onFailure().recoverWithNull().map(done -> keyOrProblem(keyId));
        return context == null ? found : found.emitOn(task -> context.runOnContext(nothing -> task.run()));
    }

    private PublicKey keyOrProblem(String keyId) {
        PublicKey key = keys.get(keyId);
        if (key == null) {
            throw away || keys.isEmpty() ? new UnavailableProblem("sign-in service") : InvalidToken.invalid();
        }
        return key;
    }

    private boolean mayFetch() {
        Instant last = fetchedAt;
        // abs: a clock that was set back must not stop fetching until it has caught up.
        return keys.isEmpty()
                || last == Instant.MIN
                || Duration.between(last, clock.instant()).abs().compareTo(atMostEvery) >= 0;
    }

    /** Fetches the keys; callers that come while a fetch is under way share it. */
    Uni<Void> fetch() {
        Uni<Void> mine = Uni.createFrom()
                .deferred(source::keys)
                .invoke(this::accept)
                .onFailure()
                .invoke(this::missed)
                .onTermination()
                .invoke(() -> fetching.set(null))
                .replaceWithVoid()
                .memoize()
                .indefinitely();
        Uni<Void> theirs = fetching.compareAndExchange(null, mine);
        return theirs == null ? mine : theirs;
    }

    private void accept(Map<String, PublicKey> fetched) {
        if (fetched.isEmpty()) {
            throw new IllegalStateException("auth-service published no keys");
        }
        keys = fetched;
        fetchedAt = clock.instant();
        away = false;
    }

    private void missed(Throwable failure) {
        fetchedAt = clock.instant();
        if (!away) {
            LOG.warnf("no keys from auth-service, going on with %d known: %s", keys.size(), failure.getMessage());
        }
        away = true;
    }
}
