package com.leadnest.bench.relay;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.leadnest.embedded.DirectoryTree;
import com.leadnest.embedded.EmbeddedKafka;
import com.leadnest.embedded.EmbeddedPostgres;
import com.leadnest.embedded.FreePort;
import com.leadnest.embedded.PartControl;
import com.leadnest.embedded.PostgresSettings;
import com.leadnest.embedded.RunDirectory;
import com.leadnest.embedded.Watchdog;
import com.leadnest.kernel.fault.KillPoints;
import com.leadnest.kernel.migration.RolePassword;
import com.leadnest.kernel.outbox.BulkPrecedence;
import com.leadnest.kernel.outbox.Drains;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxConfig;
import com.leadnest.kernel.outbox.OutboxMetrics;
import com.leadnest.kernel.outbox.OutboxRelay;
import com.leadnest.kernel.outbox.PacketWriter;
import com.leadnest.kernel.outbox.RelaySignal;
import com.leadnest.kernel.tenancy.Tenancy;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/** A durable PostgreSQL, a broker, one schema with an outbox, and the kernel's relay wired to them by hand. */
final class RelayStage implements AutoCloseable {

    static final String SCHEMA = "relaybench";

    private static final String ROLE = SCHEMA + "_app";
    private static final String SECRET = "a-secret-of-the-bench-which-protects-nothing";
    private static final Duration START = Duration.ofSeconds(60);

    private final Path directory = Files.createTempDirectory("leadnest-bench-");
    private final RunDirectory run = new RunDirectory(directory.resolve("run"));
    private final Process watchdog = Watchdog.guard(run);
    private final EmbeddedPostgres postgres =
            new EmbeddedPostgres(directory.resolve("postgres"), FreePort.any(), "bench", PostgresSettings.durable());
    private final EmbeddedKafka kafka =
            new EmbeddedKafka(directory.resolve("kafka"), FreePort.any(), FreePort.any(), List.of());
    private final PartControl database = new PartControl(postgres, run, directory.resolve("postgres.log"));
    private final PartControl broker = new PartControl(kafka, run, directory.resolve("kafka.log"));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RelaySignal signal = new RelaySignal();
    private final Pool pool;
    private final OutboxRelay relay;

    RelayStage() throws IOException {
        database.start(START);
        broker.start(START);
        migrate();
        pool = Pool.newInstance(PgBuilder.pool()
                .connectingTo(new PgConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(postgres.port())
                        .setDatabase(EmbeddedPostgres.DATABASE)
                        .setUser(ROLE)
                        .setPassword(password())
                        .setCachePreparedStatements(true)
                        .addProperty("search_path", SCHEMA))
                .with(new PoolOptions().setMaxSize(8))
                .build());
        OutboxConfig config = config();
        Drains drains = new Drains(
                config,
                () -> SCHEMA,
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new KillPoints(Optional.empty(), Optional.empty()));
        relay = new OutboxRelay(signal, drains, new OutboxMetrics(meters), new BulkPrecedence(signal), config);
    }

    OutboxRelay relay() {
        return relay;
    }

    Pool pool() {
        return pool;
    }

    Tenancy tenancy() {
        return new Tenancy(pool, List.of(signal));
    }

    Outbox outbox() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        return new Outbox(new PacketWriter(mapper, Clock.systemUTC()), signal);
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Rows that Kafka has acknowledged so far, over both lanes. */
    double relayed() {
        return meters.find("leadnest_outbox_sent").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    /** As the superuser. The caller closes it. */
    Connection connect() throws SQLException {
        return postgres.connect("postgres", EmbeddedPostgres.DATABASE);
    }

    @Override
    public void close() throws IOException {
        relay.stop();
        pool.closeAndAwait();
        broker.stop();
        database.stop();
        watchdog.destroy();
        DirectoryTree.delete(directory);
    }

    private OutboxConfig config() {
        return new BenchOutboxConfig(
                "jdbc:postgresql://127.0.0.1:%d/%s?currentSchema=%s"
                        .formatted(postgres.port(), EmbeddedPostgres.DATABASE, SCHEMA),
                ROLE,
                password());
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.port(), EmbeddedPostgres.DATABASE),
                        EmbeddedPostgres.OWNER,
                        "bench")
                .schemas(SCHEMA)
                .locations("classpath:db/kernel")
                .placeholders(Map.of("app_role", ROLE, "app_password", password()))
                .load()
                .migrate();
    }

    private static String password() {
        return RolePassword.derive(SECRET, SCHEMA);
    }
}
