package com.leadnest.testing.identity;

import com.leadnest.kernel.identity.IdentitySource;
import io.smallrye.mutiny.Uni;
import java.security.PublicKey;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** auth-service as a verifier sees it, in memory: it can publish keys and be away. */
final class KnownIdentities implements IdentitySource {

    private final Map<String, PublicKey> keys = new ConcurrentHashMap<>();
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile boolean away;

    void publish(TokenMinter minter) {
        keys.put(minter.keyId(), minter.pair().getPublic());
    }

    void away(boolean now) {
        away = now;
    }

    int fetches() {
        return fetches.get();
    }

    @Override
    public Uni<Map<String, PublicKey>> keys() {
        fetches.incrementAndGet();
        return away
                ? Uni.createFrom().failure(new IllegalStateException("away"))
                : Uni.createFrom().item(Map.copyOf(keys));
    }

    @Override
    public Uni<Set<UUID>> revokedSessions() {
        return Uni.createFrom().item(Set.of());
    }
}
