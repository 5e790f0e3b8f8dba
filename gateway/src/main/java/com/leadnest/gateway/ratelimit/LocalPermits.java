package com.leadnest.gateway.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Permits counted in this process only, for the time Redis is away. It also keeps count of what Redis granted to this
 * process, or an attacker would get a second full allowance by waiting for the moment Redis fails.
 */
final class LocalPermits implements PermitStore {

    private static final int MOST_SUBJECTS = 100_000;

    private record Key(Policy policy, String subject) {}

    private final LongSupplier millis;
    private final Cache<Key, List<SlidingWindow>> windows = Caffeine.newBuilder()
            .maximumSize(MOST_SUBJECTS)
            .expireAfterAccess(Duration.ofDays(1))
            .executor(Runnable::run)
            .build();

    /** @param millis a clock that never goes back */
    LocalPermits(LongSupplier millis) {
        this.millis = millis;
    }

    @Override
    public Future<Grant> take(Ask ask) {
        List<SlidingWindow> counted = windows(ask);
        synchronized (counted) {
            long now = millis.getAsLong();
            long granted = ask.need();
            for (SlidingWindow window : counted) {
                granted = Math.min(granted, window.left(now));
            }
            List<Grant.Share> shares = new ArrayList<>();
            for (SlidingWindow window : counted) {
                if (granted > 0) {
                    window.count(now, (int) granted);
                }
                shares.add(new Grant.Share(window.left(now), window.resetMillis(now), 0));
            }
            return Future.succeededFuture(new Grant((int) granted, shares, System.nanoTime()));
        }
    }

    /** Counts what another store granted. */
    void record(Ask ask, int granted) {
        List<SlidingWindow> counted = windows(ask);
        synchronized (counted) {
            long now = millis.getAsLong();
            for (SlidingWindow window : counted) {
                window.left(now);
                window.count(now, granted);
            }
        }
    }

    private List<SlidingWindow> windows(Ask ask) {
        return windows.get(
                new Key(ask.policy(), ask.subject()),
                key -> key.policy().rules().stream().map(SlidingWindow::new).toList());
    }
}
