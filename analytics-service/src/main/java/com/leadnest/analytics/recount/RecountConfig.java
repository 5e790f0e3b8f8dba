package com.leadnest.analytics.recount;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sums are made anew. */
@ConfigMapping(prefix = "leadnest.analytics.recount")
public interface RecountConfig {

    /** How often a process looks for work. */
    @WithDefault("2s")
    Duration every();
}
