package com.leadnest.testing.suite.outbox;

import com.leadnest.kernel.outbox.Drains;
import com.leadnest.kernel.outbox.OutboxDrain;
import java.sql.SQLException;

/** The relay of the kernel. */
final class RealRelay implements RelayUnderTest {

    private final Drains drains;
    private final MemorySink sink;
    private OutboxDrain drain;

    RealRelay(Drains drains, MemorySink sink) throws SQLException {
        this.drains = drains;
        this.sink = sink;
        restart();
    }

    @Override
    public int round() throws SQLException, InterruptedException {
        return drain.round();
    }

    @Override
    public void restart() throws SQLException {
        close();
        drain = drains.into(sink, false);
    }

    @Override
    public void close() {
        if (drain != null) {
            drain.close();
        }
    }
}
