package com.leadnest.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What is reachable, where it lives, and what differs from the defaults. */
@ConfigMapping(prefix = "leadnest.gateway.routing")
public interface RoutingConfig {

    /** By service name, one line each: path prefixes, {@code ->}, address: {@code /leads /forms -> http://lead:5002}. */
    Map<String, String> services();

    /** Operations that are not like the others. */
    Map<String, OperationConfig> operations();

    /** Largest request body where an operation says nothing. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** How long a service may take to begin its answer where an operation says nothing. */
    @WithDefault("30s")
    Duration timeout();

    /** An operation of its own kind. */
    interface OperationConfig {

        /**
         * Method and path: {@code POST /auth/login}; {@code *} for any method; a path that ends in {@code /*} is
         * everything below it, unless a more exact one says otherwise.
         */
        String match();

        @WithDefault("TOKEN")
        Access access();

        /** A rate limit policy instead of the caller's own; {@code none} for unlimited. */
        Optional<String> policy();

        Optional<MemorySize> bodyLimit();

        Optional<Duration> timeout();
    }
}
