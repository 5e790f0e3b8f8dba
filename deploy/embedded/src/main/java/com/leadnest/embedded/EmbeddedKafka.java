package com.leadnest.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** One Kafka broker in KRaft mode on the loopback interface, in a JVM of its own. */
public final class EmbeddedKafka implements Part {

    private static final int PROBE_MILLIS = 1500;

    private final Path data;
    private final int port;
    private final int controllerPort;
    private final List<String> jvmOptions;

    /**
     * @param data kept between starts
     * @param jvmOptions beside the heap and the collector, which are set for a small machine
     */
    public EmbeddedKafka(Path data, int port, int controllerPort, List<String> jvmOptions) {
        this.data = data.toAbsolutePath();
        this.port = port;
        this.controllerPort = controllerPort;
        this.jvmOptions = List.copyOf(jvmOptions);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    /** {@code host:port}, as KAFKA_BOOTSTRAP_SERVERS wants it. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("logging.properties"), KafkaSettings.LOGGING);
        Files.writeString(properties(), KafkaSettings.of(data.resolve("log"), port, controllerPort));
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Djava.util.logging.config.file=" + data.resolve("logging.properties"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", classPath()));
        command.addAll(List.of(KafkaNode.class.getName(), properties().toString()));
        return Launch.of(command, data);
    }

    /** The port opens before the broker is in charge of its partitions, so the probe asks for the cluster's nodes. */
    @Override
    public boolean ready() {
        if (FreePort.isFree(java.net.InetAddress.getLoopbackAddress(), port)) {
            return false;
        }
        Map<String, Object> client = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PROBE_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PROBE_MILLIS);
        try (Admin admin = Admin.create(client)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(PROBE_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException starting) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** This JVM's own, absolute, because the broker runs in another directory. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path properties() {
        return data.resolve("server.properties");
    }
}
