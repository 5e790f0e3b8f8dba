package com.leadnest.inbox.queue;

import com.leadnest.kernel.tenancy.CommitListener;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Wakes the sender right after the commit that queued a message, so that it need not wait for the next poll. A hint
 * only: what is queued in another process, or whose signal is lost, is found by the poll.
 */
@Singleton
public class SendSignal implements CommitListener {

    /** Weak, because a transaction that rolls back never comes back to be removed. */
    private final Set<Object> queued = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private final CopyOnWriteArrayList<Runnable> sleepers = new CopyOnWriteArrayList<>();

    /** This transaction, which has not committed yet, has put something into the queue. */
    public void queued(SqlConnection transaction) {
        queued.add(transaction.getDelegate());
    }

    /** Is called after each such commit, on the thread of the commit: it must return at once. */
    public void wakes(Runnable sleeper) {
        sleepers.add(sleeper);
    }

    @Override
    public void committed(Object transaction) {
        if (queued.remove(transaction)) {
            sleepers.forEach(Runnable::run);
        }
    }
}
