package com.leadnest.inbox.send;

import com.leadnest.testing.server.PostgresResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Takes away what tests without a sender have queued: the sender that starts now sends only what its own tests queue. */
public final class EmptyQueue implements QuarkusTestResourceLifecycleManager {

    /** After the server. */
    @Override
    public int order() {
        return 1000;
    }

    @Override
    public Map<String, String> start() {
        try (Connection connection = PostgresResource.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            if (isMigrated(statement)) {
                statement.execute("DELETE FROM inbox.send_queue");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of();
    }

    /** The first service of a run has no tables yet, and so nothing queued. */
    private static boolean isMigrated(Statement statement) throws SQLException {
        try (ResultSet table = statement.executeQuery("SELECT to_regclass('inbox.send_queue') IS NOT NULL")) {
            return table.next() && table.getBoolean(1);
        }
    }

    @Override
    public void stop() {}
}
