package com.leadnest.kernel.identity;

import io.smallrye.mutiny.Uni;
import java.security.PublicKey;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where a process learns what auth-service knows. auth-service itself has its own; all others ask over HTTP. */
public interface IdentitySource {

    /** All public keys that may have signed a token that still holds, by key id. Fails when they cannot be had. */
    Uni<Map<String, PublicKey>> keys();

    /** Sessions that ended while tokens of theirs may still hold. Fails when they cannot be had. */
    Uni<Set<UUID>> revokedSessions();
}
