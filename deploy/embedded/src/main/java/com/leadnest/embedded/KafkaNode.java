package com.leadnest.embedded;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** The broker's own process: formats its storage at the first start, then serves until it is told to end. */
public final class KafkaNode {

    private KafkaNode() {}

    /** @param args the path of server.properties */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        format(file, Path.of(settings.getProperty("log.dirs")));
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
        server.startup();
        server.awaitShutdown();
    }

    private static void format(Path file, Path log) {
        if (Files.exists(log.resolve("meta.properties"))) {
            return;
        }
        String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        if (StorageTool.execute(command, System.out) != 0) {
            throw new IllegalStateException("the broker's storage cannot be formatted");
        }
    }
}
