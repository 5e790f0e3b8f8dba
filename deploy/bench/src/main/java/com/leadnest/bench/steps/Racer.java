package com.leadnest.bench.steps;

import java.sql.Connection;
import java.sql.SQLException;

/** One way to hand due steps over. */
interface Racer {

    /** Takes away what the last round has left. */
    void clear(Connection database) throws SQLException;

    /** Plans this many steps, all due now, in the transaction that is open on the connection. */
    void fill(Connection database, int steps) throws Exception;

    /** Starts three dispatchers, which are ready when this returns and wait for the commit. They end with the close. */
    AutoCloseable start() throws Exception;

    /** Steps handed over so far. */
    long done(Connection database) throws SQLException;
}
