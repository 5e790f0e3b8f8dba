package com.leadnest.kernel.inbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** When each batch in hand last got anywhere. */
@Singleton
public class ConsumerProgress {

    private final Map<Object, Mark> marks = new ConcurrentHashMap<>();

    void began(Object batch, String consumer) {
        marks.put(batch, new Mark(consumer, System.nanoTime()));
    }

    /** Something was finished or failed in the ordinary way; a failure that will be tried again counts. */
    void moved(Object batch) {
        marks.computeIfPresent(batch, (key, mark) -> new Mark(mark.consumer(), System.nanoTime()));
    }

    void ended(Object batch) {
        marks.remove(batch);
    }

    /** A consumer that has a batch in hand and got nowhere for longer than this. */
    Optional<String> stuckFor(Duration patience) {
        long now = System.nanoTime();
        return marks.values().stream()
                .filter(mark -> now - mark.nanos() > patience.toNanos())
                .map(Mark::consumer)
                .findFirst();
    }

    private record Mark(String consumer, long nanos) {}
}
