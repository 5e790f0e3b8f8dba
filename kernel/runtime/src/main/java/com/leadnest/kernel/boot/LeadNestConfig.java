package com.leadnest.kernel.boot;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What every process knows of its surroundings, from the environment variables of the developer documentation. */
@ConfigMapping(prefix = "leadnest")
public interface LeadNestConfig {

    /** JWT_SECRET: seals signing keys and derives database passwords; at least 32 characters. */
    Optional<String> jwtSecret();

    /** PUBLIC_BASE_URL: what the world calls the gateway. */
    URI publicBaseUrl();

    /** LEADNEST_AUTH_URL: where auth-service answers; keys and revocations are read there. */
    URI authUrl();
}
