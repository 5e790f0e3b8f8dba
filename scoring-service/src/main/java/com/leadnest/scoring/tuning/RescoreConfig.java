package com.leadnest.scoring.tuning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How a business's leads are scored again after its model changed. */
@ConfigMapping(prefix = "leadnest.scoring.rescore")
public interface RescoreConfig {

    /** How often a process looks for work. */
    @WithDefault("2s")
    Duration every();

    /** Leads in one transaction. */
    @WithDefault("1000")
    @Min(1)
    @Max(10_000)
    int pageSize();
}
