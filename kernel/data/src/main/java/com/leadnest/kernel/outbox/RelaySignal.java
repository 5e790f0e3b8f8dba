package com.leadnest.kernel.outbox;

import com.leadnest.kernel.tenancy.CommitListener;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the relay right after a commit, so that an event need not wait for the next poll. A hint only:
 * an event whose signal is lost is found by the poll.
 */
@Singleton
public class RelaySignal implements CommitListener {

    /** Weak, because a transaction that rolls back or is not {@code Tenancy}'s never comes back to be removed. */
    private final Map<Object, Set<Lane>> recorded = Collections.synchronizedMap(new WeakHashMap<>());

    private final Map<Lane, Semaphore> wakeUps = new EnumMap<>(Lane.class);

    public RelaySignal() {
        for (Lane lane : Lane.values()) {
            wakeUps.put(lane, new Semaphore(0));
        }
    }

    /** This transaction, which has not committed yet, has put something into the lane. */
    void recorded(Object transaction, Lane lane) {
        recorded.computeIfAbsent(transaction, key -> EnumSet.noneOf(Lane.class)).add(lane);
    }

    @Override
    public void committed(Object transaction) {
        Set<Lane> lanes = recorded.remove(transaction);
        if (lanes != null) {
            lanes.forEach(this::wake);
        }
    }

    /** Lets the lane's relay look now. */
    void wake(Lane lane) {
        wakeUps.get(lane).release();
    }

    /** Waits for a wake-up at most this long; true when there was one. Many wake-ups count as one. */
    boolean await(Lane lane, long timeout, TimeUnit unit) throws InterruptedException {
        Semaphore wakeUp = wakeUps.get(lane);
        boolean woken = wakeUp.tryAcquire(timeout, unit);
        wakeUp.drainPermits();
        return woken;
    }
}
