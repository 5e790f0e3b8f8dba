package com.leadnest.kernel.outbox;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Cursor over the outbox. Rows differ in size by a factor of a thousand (one event, or a part of a
 * chunk), so the page that is fetched follows the largest row seen: memory stays bounded.
 */
final class OutboxRows implements AutoCloseable {

    private static final int FIRST_PAGE = 16;
    private static final int LARGEST_PAGE = 4_000;
    private static final int PAGE_BYTES = 8_000_000;

    private final PreparedStatement statement;
    private final ResultSet result;
    private int largest = 1;

    /** @param select yields id and packet; closed with this cursor */
    OutboxRows(PreparedStatement select) throws SQLException {
        select.setFetchSize(FIRST_PAGE);
        statement = select;
        result = select.executeQuery();
    }

    boolean next() throws SQLException {
        return result.next();
    }

    long id() throws SQLException {
        return result.getLong(1);
    }

    byte[] packet() throws SQLException {
        byte[] packet = result.getBytes(2);
        largest = Math.max(largest, packet.length);
        result.setFetchSize(Math.max(1, Math.min(LARGEST_PAGE, PAGE_BYTES / largest)));
        return packet;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
