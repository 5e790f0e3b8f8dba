package com.leadnest.kernel.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the relay. The login is derived from DATABASE_URL. */
@ConfigMapping(prefix = "leadnest.outbox")
public interface OutboxConfig {

    /** Whether this process relays; off in tests that drive a relay themselves. */
    @WithDefault("true")
    boolean relay();

    String jdbcUrl();

    /** Run-time role. */
    String username();

    String password();

    /** How long a lane rests when nobody wakes it; bounds the delay of an event whose signal was lost. */
    @WithDefault("PT0.25S")
    Duration poll();

    /** How long the bulk lane stands back at a stretch while this process fills it; see {@link BulkPrecedence}. */
    @WithDefault("PT15S")
    Duration standBack();

    /** No acknowledgement for this long: the round is given up and begun again with a new producer. */
    @WithDefault("PT15S")
    Duration stall();

    /** Longest rest between rounds that fail. */
    @WithDefault("PT2S")
    Duration longestBackOff();

    /** Partitions of topics the kernel creates. */
    @WithDefault("6")
    int partitions();

    /** Replicas of topics the kernel creates; -1 leaves it to the broker. */
    @WithDefault("-1")
    short replication();
}
