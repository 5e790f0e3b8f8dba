package com.leadnest.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Between the gateway and the services. */
@ConfigMapping(prefix = "leadnest.gateway.proxy")
public interface ProxyConfig {

    @WithDefault("1s")
    Duration connectTimeout();

    /** Connections per service and event loop; a stream or WebSocket holds one as long as it lives. */
    @WithDefault("512")
    int connections();

    /** Unused connections are closed sooner than services do it (75 s), so that none breaks under a request. */
    @WithDefault("20s")
    Duration keepAlive();

    /** A stream on which nothing moves for so long is cut. */
    @WithDefault("5m")
    Duration streamIdle();

    /** Bodies up to this size are passed on in one piece; larger ones and those of unknown size are streamed. */
    @WithDefault("64K")
    MemorySize wholeUpTo();

    /** How long a client may take to send a body that is not streamed. */
    @WithDefault("20s")
    Duration bodyTimeout();

    /** A streamed upload that is slower than this, per second, is cut: slow senders must not hold connections. */
    @WithDefault("1K")
    MemorySize slowestUpload();

    /** Failures in a row after which a service is given a rest. */
    @WithDefault("5")
    int breakerFailures();

    /** How long that rest is; then one request tries. */
    @WithDefault("2s")
    Duration breakerRest();
}
