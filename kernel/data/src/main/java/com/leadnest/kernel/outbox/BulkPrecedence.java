package com.leadnest.kernel.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives work that fills the bulk lane precedence over what follows from it. Its events are durable as soon as they are
 * committed; to send them at once, and to have every subscriber at work on them, takes several times what recording
 * them took, and where the services share a machine it takes it from the work itself. So the bulk lane of this process
 * stands back while there is such work, for {@link OutboxConfig#standBack()} at a stretch at most. The live lane never
 * does.
 */
@Singleton
public class BulkPrecedence {

    private final RelaySignal signal;
    private final AtomicInteger claims = new AtomicInteger();

    @Inject
    public BulkPrecedence(RelaySignal signal) {
        this.signal = signal;
    }

    /** From now until {@link #end()} the bulk lane stands back; several may ask for it side by side. */
    public void begin() {
        claims.incrementAndGet();
    }

    /** One who began has ended; after the last one the lane is relayed at once. */
    public void end() {
        if (claims.decrementAndGet() == 0) {
            signal.wake(Lane.BULK);
        }
    }

    boolean isClaimed() {
        return claims.get() > 0;
    }
}
