package com.leadnest.embedded;

import java.util.LinkedHashMap;
import java.util.Map;

/** Server settings, by their PostgreSQL names. */
public record PostgresSettings(Map<String, String> values) {

    /** For data that is kept: every commit is on disk before it is acknowledged. Sized for a small machine. */
    public static PostgresSettings durable() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("shared_buffers", "256MB");
        settings.put("effective_cache_size", "1GB");
        settings.put("work_mem", "8MB");
        settings.put("maintenance_work_mem", "128MB");
        settings.put("max_connections", "120");
        // An import writes gigabytes of log; checkpoints spread over minutes cost a third of what frequent ones do.
        settings.put("max_wal_size", "2GB");
        settings.put("checkpoint_timeout", "15min");
        settings.put("checkpoint_completion_target", "0.9");
        // The binaries know pglz only, which takes more processor time than writing the pages as they are.
        settings.put("wal_compression", "off");
        settings.put("random_page_cost", "1.1");
        settings.put("jit", "off");
        settings.put("synchronous_commit", "on");
        settings.put("fsync", "on");
        settings.put("timezone", "UTC");
        settings.put("log_line_prefix", "%m [%p] %q%u@%d ");
        settings.put("log_checkpoints", "off");
        return new PostgresSettings(settings);
    }

    /**
     * For tests: a killed server still keeps what it committed (the machine stays up), a power cut is not tried. The
     * time zone differs from every JVM's, so that code which leans on either breaks.
     */
    public static PostgresSettings forTests() {
        return durable()
                .with("fsync", "off")
                .with("full_page_writes", "off")
                .with("shared_buffers", "128MB")
                .with("timezone", "Asia/Kolkata");
    }

    public PostgresSettings with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new PostgresSettings(changed);
    }
}
