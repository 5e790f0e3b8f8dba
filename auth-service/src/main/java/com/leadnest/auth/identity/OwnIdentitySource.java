package com.leadnest.auth.identity;

import com.leadnest.auth.session.SessionRepository;
import com.leadnest.auth.signingkey.SigningKey;
import com.leadnest.auth.signingkey.SigningKeys;
import com.leadnest.auth.token.TokenConfig;
import com.leadnest.kernel.identity.IdentityConfig;
import com.leadnest.kernel.identity.IdentitySource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** auth-service verifies tokens like everyone else, but need not ask itself over HTTP. */
@Singleton
public class OwnIdentitySource implements IdentitySource {

    private final SigningKeys keys;
    private final SessionRepository sessions;
    private final Clock clock;
    private final Duration tokensLive;
    private final Duration timeout;

    @Inject
    public OwnIdentitySource(
            SigningKeys keys, SessionRepository sessions, Clock clock, TokenConfig tokens, IdentityConfig identity) {
        this.keys = keys;
        this.sessions = sessions;
        this.clock = clock;
        this.timeout = identity.timeout();
        this.tokensLive = tokens.accessLifetime().plus(identity.clockSkew().multipliedBy(2));
    }

    @Override
    public Uni<Map<String, PublicKey>> keys() {
        return keys.loaded().ifNoItem().after(timeout).fail().map(loaded -> keys.published().stream()
                .collect(Collectors.<SigningKey, String, PublicKey>toMap(SigningKey::id, SigningKey::publicKey)));
    }

    /** Sessions that ended while an access token of theirs may still hold. */
    @Override
    public Uni<Set<UUID>> revokedSessions() {
        return sessions.endedSince(clock.instant().minus(tokensLive));
    }
}
