package com.leadnest.analytics.recount;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How sums are made anew. */
@ConfigMapping(prefix = "leadnest.analytics.recount")
public interface RecountConfig {

    /** How often a process looks for work. */
    @WithDefault("2s")
    Duration every();

    /** Leads that are read at a time. */
    @WithDefault("2000")
    @Min(1)
    @Max(10_000)
    int pageSize();
}
