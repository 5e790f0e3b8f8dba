package com.leadnest.testing.suite.outbox;

import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One connection that begins, records, and commits or rolls back when it is told to. */
final class Writer {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final SqlConnection connection;
    private final Outbox outbox;
    private final List<OutboxEvent<?>> recorded = new ArrayList<>();
    private Transaction transaction;

    Writer(Pool pool, Outbox outbox) {
        this.connection = await(pool.getConnection());
        this.outbox = outbox;
    }

    boolean isOpen() {
        return transaction != null;
    }

    /** Events of the transaction that is open. */
    List<OutboxEvent<?>> recorded() {
        return recorded;
    }

    void record(List<? extends OutboxEvent<?>> events) {
        if (transaction == null) {
            transaction = await(connection.begin());
        }
        await(outbox.recordBatch(connection, events));
        recorded.addAll(events);
    }

    /** Ends the transaction; gives what it had recorded. */
    List<OutboxEvent<?>> end(boolean commit) {
        await(commit ? transaction.commit() : transaction.rollback());
        transaction = null;
        List<OutboxEvent<?>> events = List.copyOf(recorded);
        recorded.clear();
        return events;
    }

    void close() {
        if (isOpen()) {
            end(false);
        }
        await(connection.close());
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(LIMIT);
    }
}
