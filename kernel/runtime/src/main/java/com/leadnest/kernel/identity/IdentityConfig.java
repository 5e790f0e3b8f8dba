package com.leadnest.kernel.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What makes an access token acceptable, and where the keys come from. */
@ConfigMapping(prefix = "leadnest.identity")
public interface IdentityConfig {

    /** The only {@code iss} that is believed. */
    @WithDefault("leadnest")
    String issuer();

    /** The {@code aud} that must be among the token's. */
    @WithDefault("leadnest-api")
    String audience();

    /** The public keys of auth-service; followed as configured here, never as a token says. */
    @WithDefault("${leadnest.auth-url:http://127.0.0.1:5001}/auth/.well-known/jwks.json")
    URI jwksUrl();

    /** Sessions that were ended before their tokens expired; on auth-service's own port, not for the public. */
    @WithDefault("${leadnest.auth-url:http://127.0.0.1:5001}/internal/revoked-sessions")
    URI revokedSessionsUrl();

    /** How long an ended session's token may live on in another process. */
    @WithDefault("3s")
    Duration revocationsEvery();

    /** How often the keys are fetched without a reason. */
    @WithDefault("5m")
    Duration keysEvery();

    /** An unknown key id makes the keys be fetched at most this often, so that forged ids cannot flood auth-service. */
    @WithDefault("2s")
    Duration keysAtMostEvery();

    /** How long one fetch may take. */
    @WithDefault("3s")
    Duration timeout();

    /** How far clocks of two machines may differ. */
    @WithDefault("30s")
    Duration clockSkew();

    /** Verified tokens that are remembered; one takes about 300 bytes. */
    @WithDefault("10000")
    int cachedTokens();
}
