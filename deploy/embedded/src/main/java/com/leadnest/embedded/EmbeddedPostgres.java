package com.leadnest.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A real PostgreSQL on the loopback interface, with one database {@code leadnest} owned by the role {@code leadnest}:
 * it may create roles and is no superuser, as a managed database would have it, so row-level security binds it too.
 */
public final class EmbeddedPostgres implements Part {

    public static final String OWNER = "leadnest";
    public static final String DATABASE = "leadnest";

    private final Path data;
    private final int port;
    private final String password;
    private final PostgresSettings settings;

    /** @param data kept between starts; made at the first. @param password of the owner and of the superuser */
    public EmbeddedPostgres(Path data, int port, String password, PostgresSettings settings) {
        this.data = data.toAbsolutePath();
        this.port = port;
        this.password = password;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "postgres";
    }

    /** {@code postgresql://user:password@host:port/database}, as DATABASE_URL wants it. */
    public String url() {
        return "postgresql://%s:%s@127.0.0.1:%d/%s".formatted(OWNER, password, port, DATABASE);
    }

    @Override
    public int port() {
        return port;
    }

    /** @param user {@code leadnest} or {@code postgres}, the superuser */
    public Connection connect(String user, String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "2");
        login.setProperty("loginTimeout", "2");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), login);
    }

    @Override
    public void prepare() throws IOException {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            new PostgresCluster(data, password).create();
        }
        dropStaleLock();
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>(UnprivilegedCommand.of(program("postgres")));
        command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        settings.values().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return Launch.of(command, data).stoppedBy("INT");
    }

    @Override
    public boolean ready() {
        try (Connection connection = connect(OWNER, DATABASE)) {
            return connection.isValid(1);
        } catch (SQLException starting) {
            return false;
        }
    }

    static String program(String name) {
        try {
            return PostgresBinaries.directory().resolve("bin").resolve(name).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("PostgreSQL's programs cannot be unpacked", e);
        }
    }

    /** After a crash the lock names a pid which, in a container, soon belongs to something else: it would never start. */
    private void dropStaleLock() throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(lock).get(0).trim());
        boolean runs = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> command.endsWith("/postgres"))
                .orElse(false);
        if (!runs) {
            Files.delete(lock);
        }
    }
}
