package com.leadnest.inbox.realtime;

import com.leadnest.kernel.tenancy.CommitListener;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** Hints that go out when the transaction they belong to has committed, and not when it has not. */
@Singleton
public class Signals implements CommitListener {

    /** A batch that touches more than this is one hint: reading the list again is less work than following it. */
    private static final int MANY = 50;

    /** Weak, because a transaction that rolls back never comes back to be removed. */
    private final Map<Object, Set<Hint>> noted = Collections.synchronizedMap(new WeakHashMap<>());

    private final Broadcast broadcast;

    @Inject
    Signals(Broadcast broadcast) {
        this.broadcast = broadcast;
    }

    /** Tells browsers after the commit of this transaction. */
    public void note(SqlConnection transaction, Hint hint) {
        noted.computeIfAbsent(transaction.getDelegate(), key -> new LinkedHashSet<>())
                .add(hint);
    }

    @Override
    public void committed(Object transaction) {
        Set<Hint> hints = noted.remove(transaction);
        if (hints == null) {
            return;
        }
        // A transaction is of one business.
        broadcast.publish(hints.size() > MANY ? List.of(hints.iterator().next().summary()) : List.copyOf(hints));
    }
}
