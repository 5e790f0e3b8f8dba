package com.leadnest.testing.suite.outbox;

import com.leadnest.kernel.outbox.PacketReader;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;

/**
 * What one would write first: read what is greater than the last id. It exists to show that the test
 * which the real relay passes is able to fail.
 */
final class NaiveRelay implements RelayUnderTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Pool pool;
    private final MemorySink sink;
    private final PacketReader reader = new PacketReader("/leadnest/naive");
    private long last;

    NaiveRelay(Pool pool, MemorySink sink) {
        this.pool = pool;
        this.sink = sink;
    }

    @Override
    public int round() {
        int sent = 0;
        long reached = last;
        for (Row row : pool.preparedQuery("SELECT id, packet FROM outbox WHERE lane = 0 AND id > $1 ORDER BY id")
                .execute(Tuple.of(last))
                .await()
                .atMost(LIMIT)) {
            reader.expand(row.getBuffer(1).getBytes(), sink::send);
            reached = row.getLong(0);
            sent++;
        }
        sink.awaitAll();
        last = reached;
        return sent;
    }

    @Override
    public void restart() {
        // Its bookmark is durable: that is the idea of it.
    }

    @Override
    public void close() {}
}
