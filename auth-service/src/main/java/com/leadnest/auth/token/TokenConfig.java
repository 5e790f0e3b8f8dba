package com.leadnest.auth.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Access tokens. */
@ConfigMapping(prefix = "leadnest.tokens")
public interface TokenConfig {

    /**
     * How long an access token holds. 15 minutes: a verifier that has lost sight of auth-service goes on
     * for that long with a session that was ended, and a browser refreshes no more than four times an hour.
     */
    @WithDefault("15m")
    Duration accessLifetime();
}
