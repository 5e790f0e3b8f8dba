package com.leadnest.gateway.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Between the world and the gateway. */
@ConfigMapping(prefix = "leadnest.gateway.edge")
public interface EdgeConfig {

    /** Networks whose X-Forwarded-* headers are believed, as {@code 10.0.0.0/8}; none unless a balancer stands in front. */
    Optional<List<String>> trustedProxies();

    /** Networks that may read /q (health, metrics) directly. */
    @WithDefault("127.0.0.0/8,::1/128,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7")
    List<String> internalNetworks();

    /** Origins whose pages may call the API; without any, only PUBLIC_BASE_URL. */
    Optional<List<String>> corsOrigins();

    /** How long a browser may remember a preflight. */
    @WithDefault("10m")
    Duration corsMaxAge();
}
