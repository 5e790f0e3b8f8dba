package com.leadnest.gateway.observe;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is written about requests. */
@ConfigMapping(prefix = "leadnest.gateway.access-log")
public interface ObserveConfig {

    /** Which requests get a line; every request is counted in the metrics either way. */
    @WithDefault("PROBLEMS")
    Lines lines();

    /** From when on a request counts as slow. */
    @WithDefault("1s")
    Duration slow();

    /** Which requests get a line in the log. */
    enum Lines {
        ALL,
        /** Answers of 500 and above, refusals by rate limit, and slow ones. */
        PROBLEMS,
        NONE
    }
}
