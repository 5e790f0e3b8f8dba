package com.leadnest.bench.sends;

import com.leadnest.standalone.client.RunningStack;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;

/** What the services have written down, read behind their backs. Asks again while the database is down. */
final class Ledger implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningStack stack;
    private Connection connection;

    Ledger(RunningStack stack) {
        this.stack = stack;
    }

    /** Reads a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    synchronized <T> List<T> rows(String sql, Reader<T> reader, Object... parameters) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return ask(sql, reader, parameters);
            } catch (SQLException | IOException away) {
                close();
                if (System.nanoTime() > deadline || away instanceof SQLException wrong && isOurs(wrong)) {
                    throw new IllegalStateException(sql, away);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    long number(String sql, Object... parameters) {
        return rows(sql, row -> row.getLong(1), parameters).get(0);
    }

    /**
     * Waits for a number.
     *
     * @return whether it came in time
     */
    boolean await(Duration limit, String sql, LongPredicate enough, Object... parameters) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!enough.test(number(sql, parameters))) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    private <T> List<T> ask(String sql, Reader<T> reader, Object[] parameters) throws SQLException, IOException {
        if (connection == null) {
            connection = DriverManager.getConnection(stack.jdbcUrl(), stack.databaseLogin("postgres"));
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                Object value = parameters[i];
                statement.setObject(i + 1, value instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : value);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        }
    }

    /** A statement that is wrong stays wrong. */
    private static boolean isOurs(SQLException wrong) {
        return wrong.getSQLState() != null && wrong.getSQLState().startsWith("42");
    }

    @Override
    public synchronized void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            // as it was to be
        }
        connection = null;
    }
}
