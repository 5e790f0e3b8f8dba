package com.leadnest.testing.server;

import com.leadnest.embedded.EmbeddedPostgres;
import com.leadnest.embedded.PartControl;
import com.leadnest.embedded.PostgresSettings;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A real PostgreSQL for {@code @QuarkusTestResource} / {@code @WithTestResource}: one server a module, empty at its
 * start, with a session time zone no JVM of ours has. Sets DATABASE_URL and JWT_SECRET.
 *
 * <p>The static methods disturb it from a test; each test leaves it running.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "only-for-tests";

    @Override
    public Map<String, String> start() {
        startServer();
        return Map.of("DATABASE_URL", url(), "JWT_SECRET", TestSecrets.JWT_SECRET);
    }

    /** The server outlives the test class: it ends with the JVM. */
    @Override
    public void stop() {}

    public static void startServer() {
        TestServers.started(control());
    }

    /** In an orderly way: clients see their connections closed. */
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

    /** {@code postgresql://user:password@host:port/database} of the schema's owner. */
    public static String url() {
        return server().url();
    }

    /** As the owner of the schemas, for what a test wants to see beside the service. The caller closes it. */
    public static Connection connect() throws SQLException {
        return server().connect(EmbeddedPostgres.OWNER, EmbeddedPostgres.DATABASE);
    }

    /** As the superuser, whom no row-level security binds. The caller closes it. */
    public static Connection connectAsSuperuser() throws SQLException {
        return server().connect("postgres", EmbeddedPostgres.DATABASE);
    }

    private static EmbeddedPostgres server() {
        return (EmbeddedPostgres) control().part();
    }

    private static PartControl control() {
        return TestServers.control(
                "postgres", (data, port) -> new EmbeddedPostgres(data, port, PASSWORD, PostgresSettings.forTests()));
    }
}
