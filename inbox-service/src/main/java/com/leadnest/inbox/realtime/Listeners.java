package com.leadnest.inbox.realtime;

import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The browsers that are connected to this process. One that reads too slowly is cut off instead of remembered for:
 * it comes back with the id it saw last and learns the rest from the conversations.
 */
@Singleton
class Listeners {

    /** Hints that may wait for one browser. */
    static final int MOST_WAITING = 1_000;

    private final Map<String, Set<Consumer<Hint>>> byBusiness = new ConcurrentHashMap<>();

    private final Clock clock;

    @Inject
    Listeners(Clock clock) {
        this.clock = clock;
    }

    /** Hints of a business from now on; ends when too many wait for their reader. */
    Multi<Heard> follow(UUID business) {
        String key = TypeId.BUSINESS.text(business);
        AtomicInteger waiting = new AtomicInteger();
        return Multi.createFrom()
                .<Heard>emitter(
                        emitter -> {
                            Consumer<Hint> listener = hint -> {
                                if (waiting.incrementAndGet() <= MOST_WAITING) {
                                    emitter.emit(new Heard(hint, clock.instant()));
                                } else {
                                    emitter.complete();
                                }
                            };
                            byBusiness.compute(key, (id, set) -> with(set, listener));
                            emitter.onTermination(
                                    () -> byBusiness.computeIfPresent(key, (id, set) -> without(set, listener)));
                        },
                        BackPressureStrategy.BUFFER)
                .invoke(waiting::decrementAndGet);
    }

    void deliver(Collection<Hint> hints) {
        for (Hint hint : hints) {
            byBusiness.getOrDefault(hint.business(), Set.of()).forEach(listener -> listener.accept(hint));
        }
    }

    private static Set<Consumer<Hint>> with(Set<Consumer<Hint>> set, Consumer<Hint> listener) {
        Set<Consumer<Hint>> all = set == null ? ConcurrentHashMap.newKeySet() : set;
        all.add(listener);
        return all;
    }

    private static Set<Consumer<Hint>> without(Set<Consumer<Hint>> set, Consumer<Hint> listener) {
        set.remove(listener);
        return set.isEmpty() ? null : set;
    }
}
