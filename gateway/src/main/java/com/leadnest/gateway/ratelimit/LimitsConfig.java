package com.leadnest.gateway.ratelimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Who may call how often. */
@ConfigMapping(prefix = "leadnest.gateway.limits")
public interface LimitsConfig {

    /** By name, as {@code address 50/hour 200/day} or {@code user 600/minute}; see {@link Policy#parse}. */
    Map<String, String> policies();

    /** Callers without a valid token. */
    @WithDefault("anonymous")
    String anonymous();

    /** Signed-in callers: {@code <prefix><plan>}, and when there is no such policy {@code <prefix>default}. */
    @WithDefault("plan-")
    String planPrefix();

    /** How long Redis may take before this process decides alone. */
    @WithDefault("40ms")
    Duration redisTimeout();
}
