package com.leadnest.auth.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long people stay signed in. */
@ConfigMapping(prefix = "leadnest.sessions")
public interface SessionConfig {

    /** Unused for this long, a session ends. */
    @WithDefault("30d")
    Duration idle();

    /** However busy, a session ends after this long. */
    @WithDefault("90d")
    Duration longest();

    /**
     * A refresh token that was just spent may be shown again for this long and gives the same successor: the
     * answer may have been lost on its way. Later it means theft, and the session ends.
     */
    @WithDefault("10s")
    Duration lostAnswerWindow();
}
