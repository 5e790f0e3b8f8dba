package com.leadnest.kernel.identity;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Says whether an access token holds. An RSA-3072 check takes 0.1 to 0.2 ms, so each token is checked
 * once and remembered until it expires; a session that was ended is refused all the same.
 */
@Singleton
public class TokenVerifier {

    private static final long RETRY_MILLIS = 1000;

    private final Clock clock;
    private final IdentityConfig config;
    private final IdentitySource source;
    private final TokenReader reader;
    private final KeyRing keys;
    private final VerifiedTokens verified;

    private volatile Set<UUID> revoked = Set.of();

    @Inject
    public TokenVerifier(Clock clock, IdentityConfig config, IdentitySource source) {
        this.clock = clock;
        this.config = config;
        this.source = source;
        this.reader = new TokenReader(config.issuer(), config.audience(), config.clockSkew());
        this.keys = new KeyRing(source, clock, config.keysAtMostEvery());
        this.verified = new VerifiedTokens(config.cachedTokens());
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        keepKeys(vertx);
        keepRevocations(vertx);
    }

    private void keepKeys(Vertx vertx) {
        long regular = config.keysEvery().toMillis();
        keys.fetch()
                .subscribe()
                .with(
                        done -> vertx.setTimer(regular, timer -> keepKeys(vertx)),
                        failure -> vertx.setTimer(Math.min(regular, RETRY_MILLIS), timer -> keepKeys(vertx)));
    }

    private void keepRevocations(Vertx vertx) {
        Duration pause = config.revocationsEvery();
        // While auth-service is away nobody can log out either: the last list stays.
        source.revokedSessions()
                .invoke(sessions -> revoked = sessions)
                .subscribe()
                .with(
                        done -> vertx.setTimer(pause.toMillis(), timer -> keepRevocations(vertx)),
                        failure -> vertx.setTimer(pause.toMillis(), timer -> keepRevocations(vertx)));
    }

    /**
     * The token's content when it was verified before and still holds, else null: then ask {@link #verify}.
     * Never waits.
     */
    public VerifiedToken cached(String token) {
        VerifiedToken known = verified.get(token, clock.instant());
        return known == null || revoked.contains(known.session()) ? null : known;
    }

    /**
     * The token's content. Fails with {@code UnauthorizedProblem} when the token does not hold, with
     * {@code UnavailableProblem} when no key is known because auth-service was never reached.
     */
    public Uni<VerifiedToken> verify(String token) {
        VerifiedToken known = cached(token);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        try {
            String keyId = reader.keyId(token);
            PublicKey key = keys.known(keyId);
            return key != null
                    ? Uni.createFrom().item(read(token, key))
                    : keys.find(keyId).map(fetched -> read(token, fetched));
        } catch (RuntimeException e) {
            return Uni.createFrom().failure(e);
        }
    }

    /** Refuses a session's tokens in this process from now on, without waiting for the next list. */
    public void revoke(UUID session) {
        Set<UUID> more = new HashSet<>(revoked);
        more.add(session);
        revoked = Set.copyOf(more);
    }

    private VerifiedToken read(String token, PublicKey key) {
        VerifiedToken content = reader.read(token, key, clock.instant());
        if (revoked.contains(content.session())) {
            throw InvalidToken.invalid();
        }
        verified.put(token, content);
        return content;
    }
}
