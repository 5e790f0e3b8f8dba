package com.leadnest.kernel.tenancy;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The only way to the tables of a business. Row-level security compares every row with the business set
 * here, so a forgotten predicate gives nothing instead of someone else's rows.
 */
@Singleton
public class Tenancy {

    static final String SET_BUSINESS = "SELECT set_config('leadnest.business', $1, true)";

    private final Pool pool;
    private final List<CommitListener> listeners;

    @Inject
    public Tenancy(Pool pool, @All List<CommitListener> listeners) {
        this.pool = pool;
        this.listeners = listeners;
    }

    /**
     * One transaction that sees and writes the rows of one business only. Commits when the work's result
     * arrives, rolls back when it fails.
     *
     * @param business whose rows
     * @param work what to do; uses only the connection it is given, one statement after the other
     * @return the work's result, after the commit; fails with the work's failure, or with a
     *     {@code PgException} of state 42501 when a row of another business is written
     */
    public <T> Uni<T> inBusiness(UUID business, Function<SqlConnection, Uni<T>> work) {
        return transaction(connection -> connection
                .preparedQuery(SET_BUSINESS)
                .execute(Tuple.of(business.toString()))
                .chain(() -> work.apply(connection)));
    }

    /**
     * One statement that reads the rows of one business, in one round trip: the business is set by the
     * statement itself.
     *
     * @param business whose rows
     * @param sql a SELECT; its parameters are $1 … $n, its output columns have distinct names
     * @param parameters n values; the tuple is extended by the business
     */
    public Uni<RowSet<Row>> read(UUID business, String sql, Tuple parameters) {
        return pool.preparedQuery(FoldedRead.of(sql, parameters.size() + 1))
                .execute(parameters.addString(business.toString()));
    }

    /**
     * One transaction with no business set: it sees infrastructure tables (outbox, jobs to claim) and not
     * one row of any business.
     */
    public <T> Uni<T> system(Function<SqlConnection, Uni<T>> work) {
        return transaction(work);
    }

    private <T> Uni<T> transaction(Function<SqlConnection, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            AtomicReference<Object> transaction = new AtomicReference<>();
            return pool.withTransaction(connection -> {
                        transaction.set(connection.getDelegate());
                        return work.apply(connection);
                    })
                    .invoke(() -> listeners.forEach(listener -> listener.committed(transaction.get())));
        });
    }
}
