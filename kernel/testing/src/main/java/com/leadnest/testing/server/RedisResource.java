package com.leadnest.testing.server;

import com.leadnest.embedded.EmbeddedRedis;
import com.leadnest.embedded.PartControl;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A real Redis: one server a module, empty at its start. Sets REDIS_URL. The static methods disturb it from a test;
 * each test leaves it running.
 */
public class RedisResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        startServer();
        return Map.of("REDIS_URL", url());
    }

    /** The server outlives the test class: it ends with the JVM. */
    @Override
    public void stop() {}

    public static void startServer() {
        TestServers.started(control());
    }

    public static void stopServer() {
        control().stop();
    }

    /** As a crash would. */
    public static void killServer() {
        control().kill();
    }

    /** Connections stay open and nothing answers. */
    public static void pauseServer() {
        control().pause();
    }

    public static void resumeServer() {
        control().resume();
    }

    public static String url() {
        return ((EmbeddedRedis) control().part()).url();
    }

    private static PartControl control() {
        return TestServers.control("redis", EmbeddedRedis::new);
    }
}
