package com.leadnest.nurture.pending;

import com.leadnest.kernel.tenancy.CommitListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes a dispatcher of this process when a transaction has put something in, so that what is due at once need not
 * wait for the next look. A hint only: what it misses is found by the look.
 */
@Singleton
public class DueSignal implements CommitListener {

    /** Weak, because a transaction that rolls back never comes back to be removed. */
    private final Set<Object> adding = Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

    private final Semaphore wakeUps = new Semaphore(0);

    /** This transaction, which has not committed yet, has put something in. */
    void adding(Object transaction) {
        adding.add(transaction);
    }

    @Override
    public void committed(Object transaction) {
        if (adding.remove(transaction)) {
            wake();
        }
    }

    /** Lets one dispatcher look now. */
    public void wake() {
        wakeUps.release();
    }

    /** Waits for a wake-up at most this long; many wake-ups count as one. */
    public void await(Duration time) throws InterruptedException {
        if (wakeUps.tryAcquire(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }
}
