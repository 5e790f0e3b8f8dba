package com.leadnest.testing.suite.outbox;

/** Some way of bringing events from the outbox to a sink. */
interface RelayUnderTest extends AutoCloseable {

    /** Sends what it believes is there; gives the number of rows. */
    int round() throws Exception;

    /** Gives up a round that failed, as a new process would begin. */
    void restart() throws Exception;

    @Override
    void close();
}
