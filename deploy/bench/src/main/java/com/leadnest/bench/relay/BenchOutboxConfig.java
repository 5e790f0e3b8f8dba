package com.leadnest.bench.relay;

import com.leadnest.kernel.outbox.OutboxConfig;
import java.time.Duration;

/** The defaults of a service, without a service. */
record BenchOutboxConfig(String jdbcUrl, String username, String password) implements OutboxConfig {

    @Override
    public boolean relay() {
        return true;
    }

    @Override
    public Duration poll() {
        return Duration.ofMillis(250);
    }

    @Override
    public Duration standBack() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Duration stall() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Duration longestBackOff() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int partitions() {
        return 6;
    }

    @Override
    public short replication() {
        return -1;
    }
}
