package com.leadnest.testing.server;

import com.leadnest.embedded.EmbeddedKafka;
import com.leadnest.embedded.FreePort;
import com.leadnest.embedded.PartControl;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;

/**
 * A real Kafka broker: one a module, without topics at its start. Sets KAFKA_BOOTSTRAP_SERVERS. The static methods
 * disturb it from a test; each test leaves it running.
 */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        startServer();
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", bootstrapServers(),
                // The name that Quarkus itself reads, for tests of modules without the kernel's mapping.
                "kafka.bootstrap.servers", bootstrapServers());
    }

    /** The broker outlives the test class: it ends with the JVM. */
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

    /** {@code host:port}. */
    public static String bootstrapServers() {
        return ((EmbeddedKafka) control().part()).bootstrapServers();
    }

    private static PartControl control() {
        int controllerPort = TestServers.shared("leadnest-test.kafka.controller.port", FreePort::any);
        return TestServers.control("kafka", (data, port) -> new EmbeddedKafka(data, port, controllerPort, List.of()));
    }
}
