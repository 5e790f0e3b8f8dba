package com.leadnest.auth.token;

import com.leadnest.auth.account.Profile;
import com.leadnest.auth.signingkey.SigningKey;
import com.leadnest.auth.signingkey.SigningKeys;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.identity.IdentityConfig;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Signs access tokens: RS256, type {@code at+jwt} (RFC 9068). */
@Singleton
public class AccessTokens {

    private final SigningKeys keys;
    private final IdentityConfig identity;
    private final TokenConfig config;
    private final Clock clock;

    @Inject
    public AccessTokens(SigningKeys keys, IdentityConfig identity, TokenConfig config, Clock clock) {
        this.keys = keys;
        this.identity = identity;
        this.config = config;
        this.clock = clock;
    }

    /** A token for a member in a session. Signed on a worker: RSA-3072 takes some milliseconds. */
    public Uni<AccessToken> issue(Profile profile, UUID session) {
        Context context = Vertx.currentContext();
        Uni<AccessToken> signed = Uni.createFrom()
                .item(() -> sign(profile, session))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return context == null ? signed : signed.emitOn(task -> context.runOnContext(nothing -> task.run()));
    }

    private AccessToken sign(Profile profile, UUID session) {
        SigningKey key = keys.current();
        Instant now = clock.instant();
        String token = Jwt.issuer(identity.issuer())
                .audience(identity.audience())
                .subject(TypeId.USER.text(profile.user()))
                .groups(Set.of(profile.role()))
                .claim("business", TypeId.BUSINESS.text(profile.business().id()))
                .claim("plan", profile.business().plan())
                .claim("sid", TypeId.SESSION.text(session))
                .claim("jti", TypeId.newId().toString())
                .issuedAt(now.getEpochSecond())
                .expiresAt(now.plus(config.accessLifetime()).getEpochSecond())
                .jws()
                .keyId(key.id())
                .type("at+jwt")
                .algorithm(SignatureAlgorithm.RS256)
                .sign(key.privateKey());
        return new AccessToken(token, config.accessLifetime());
    }
}
