package com.leadnest.bench.steps;

import com.leadnest.contracts.event.Topics;
import com.leadnest.embedded.DirectoryTree;
import com.leadnest.embedded.EmbeddedKafka;
import com.leadnest.embedded.EmbeddedPostgres;
import com.leadnest.embedded.FreePort;
import com.leadnest.embedded.PartControl;
import com.leadnest.embedded.PostgresSettings;
import com.leadnest.embedded.RunDirectory;
import com.leadnest.embedded.Watchdog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A durable PostgreSQL, a broker, and as many processes of nurture-service as a measurement wants. */
final class StepStage implements AutoCloseable {

    static final String PASSWORD = "bench";

    private static final int PARTITIONS = 6;
    private static final Duration START = Duration.ofSeconds(90);

    private final Path directory = Files.createTempDirectory("leadnest-bench-");
    private final RunDirectory run = new RunDirectory(directory.resolve("run"));
    private final Process watchdog = Watchdog.guard(run);
    private final EmbeddedPostgres postgres =
            new EmbeddedPostgres(directory.resolve("postgres"), FreePort.any(), PASSWORD, PostgresSettings.durable());
    private final EmbeddedKafka kafka =
            new EmbeddedKafka(directory.resolve("kafka"), FreePort.any(), FreePort.any(), List.of());
    private final PartControl database = new PartControl(postgres, run, directory.resolve("postgres.log"));
    private final PartControl broker = new PartControl(kafka, run, directory.resolve("kafka.log"));
    private final List<PartControl> dispatchers = new ArrayList<>();

    StepStage() throws IOException, InterruptedException, ExecutionException {
        database.start(START);
        broker.start(START);
        createTopic();
        PartControl migrating = nurture("migrating", Map.of("LEADNEST_NURTURE_DUE_DISPATCHERS", "0"));
        migrating.start(START);
        migrating.stop();
    }

    /** A process of nurture-service, not started yet. @param settings as environment variables, beside those it needs */
    PartControl nurture(String name, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DATABASE_URL", postgres.url());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("JWT_SECRET", "a-secret-of-the-bench-which-protects-nothing");
        environment.put("LEADNEST_DATA_DIR", directory.resolve("files").toString());
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.putAll(settings);
        PartControl control =
                new PartControl(new NurturePart(name, environment), run, directory.resolve(name + ".log"));
        dispatchers.add(control);
        return control;
    }

    static void start(PartControl process) throws IOException {
        process.start(START);
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    int postgresPort() {
        return postgres.port();
    }

    Path directory() {
        return directory;
    }

    /** As the superuser, whom row-level security does not bind. The caller closes it. */
    Connection connect() throws SQLException {
        return postgres.connect("postgres", EmbeddedPostgres.DATABASE);
    }

    static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    @Override
    public void close() throws IOException {
        dispatchers.forEach(PartControl::stop);
        broker.stop();
        database.stop();
        watchdog.destroy();
        DirectoryTree.delete(directory);
    }

    /** A record's time is when the broker wrote it: what a producer claims would be the more flattering one. */
    private void createTopic() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            NewTopic topic = new NewTopic(Topics.STEPS, Optional.of(PARTITIONS), Optional.empty())
                    .configs(Map.of("message.timestamp.type", "LogAppendTime"));
            admin.createTopics(List.of(topic)).all().get();
        }
    }
}
