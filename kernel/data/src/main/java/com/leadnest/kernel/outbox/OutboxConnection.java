package com.leadnest.kernel.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The relay's own connection, as the run-time role. Blocking, because the relay has threads of its own
 * and streams rows through a cursor.
 */
final class OutboxConnection implements AutoCloseable {

    private static final String PENDING =
            "SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)"
                    + " FROM (SELECT created_at FROM outbox WHERE lane = ? ORDER BY id LIMIT 10000) oldest";

    private final Connection connection;
    private final short lane;

    /** @throws SQLException when the server is away */
    OutboxConnection(OutboxConfig config, Lane lane) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", config.username());
        properties.setProperty("password", config.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("prepareThreshold", "1");
        properties.setProperty("binaryTransfer", "true");
        // Losing the deletion in a crash of the server sends the events again, with the same ids.
        properties.setProperty("options", "-c synchronous_commit=off -c idle_in_transaction_session_timeout=120s");
        this.connection = new org.postgresql.Driver().connect(config.jdbcUrl(), properties);
        this.connection.setAutoCommit(false);
        this.lane = lane.code();
    }

    /** Begins a round; false when another replica is in one. */
    boolean tryLock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "SELECT pg_try_advisory_xact_lock(hashtext(current_schema() || '.outbox'), ?)")) {
            lock.setInt(1, lane);
            try (ResultSet result = lock.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    /** What is there at this moment, oldest first, read page by page. Columns: id, packet. */
    OutboxRows rows(int atMost) throws SQLException {
        PreparedStatement select =
                connection.prepareStatement("SELECT id, packet FROM outbox WHERE lane = ? ORDER BY id LIMIT ?");
        select.setInt(1, lane);
        select.setInt(2, atMost);
        return new OutboxRows(select);
    }

    /** Marks rows as sent by removing them; takes effect with {@link #commit()}. */
    void remove(Long[] ids) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM outbox WHERE lane = ? AND id = ANY(?)")) {
            delete.setInt(1, lane);
            delete.setArray(2, connection.createArrayOf("bigint", ids));
            delete.executeUpdate();
        }
    }

    boolean isEmpty() throws SQLException {
        connection.setAutoCommit(true);
        try (PreparedStatement select = connection.prepareStatement("SELECT FROM outbox WHERE lane = ? LIMIT 1")) {
            select.setInt(1, lane);
            try (ResultSet result = select.executeQuery()) {
                return !result.next();
            }
        } finally {
            connection.setAutoCommit(false);
        }
    }

    /** Rows that wait, counted up to 10,000, and the age of the oldest in seconds. */
    double[] pending() throws SQLException {
        connection.setAutoCommit(true);
        try (PreparedStatement select = connection.prepareStatement(PENDING)) {
            select.setInt(1, lane);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return new double[] {result.getDouble(1), result.getDouble(2)};
            }
        } finally {
            connection.setAutoCommit(false);
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() {
        try (connection) {
            // The server would notice the closed socket by itself, but until then the lane stays locked.
            connection.rollback();
        } catch (SQLException gone) {
            // Closing a broken connection: the server has already forgotten it.
        }
    }
}
