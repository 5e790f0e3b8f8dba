package com.leadnest.inbox.channel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Pages for whoever runs LeadNest on their own machine. */
@ConfigMapping(prefix = "leadnest.inbox.sandbox")
public interface SandboxConfig {

    /** LEADNEST_SANDBOX_PAGES: whether they are there; the embedded run says so. */
    @WithDefault("${LEADNEST_SANDBOX_PAGES:false}")
    boolean pages();
}
