package com.leadnest.inbox.realtime;

import com.leadnest.kernel.id.TypeId;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who looks at which conversation, as this replica has heard. A browser repeats itself while it stays; one that closed
 * without a word is forgotten.
 */
@Singleton
class Presences {

    static final Duration VIEWING = Duration.ofSeconds(45);
    static final Duration TYPING = Duration.ofSeconds(8);

    private final Map<Seat, Hint> people = new ConcurrentHashMap<>();
    private final Map<Seat, Instant> until = new ConcurrentHashMap<>();
    private final Listeners listeners;
    private final Clock clock;

    @Inject
    Presences(Listeners listeners, Clock clock) {
        this.listeners = listeners;
        this.clock = clock;
    }

    private record Seat(String conversation, String user) {}

    void learn(Collection<Hint> hints) {
        for (Hint hint : hints) {
            if (hint.userId() == null) {
                continue;
            }
            Seat seat = new Seat(hint.conversationId(), hint.userId());
            if ("left".equals(hint.state())) {
                people.remove(seat);
                until.remove(seat);
            } else {
                people.put(seat, hint);
                until.put(seat, clock.instant().plus("typing".equals(hint.state()) ? TYPING : VIEWING));
            }
        }
    }

    /** Who is there now. */
    List<Hint> of(UUID business) {
        String key = TypeId.BUSINESS.text(business);
        return people.values().stream()
                .filter(hint -> hint.business().equals(key))
                .toList();
    }

    /** Who has not been heard of for too long stops typing, and then is gone. */
    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant now = clock.instant();
        List<Hint> changes = new ArrayList<>();
        until.forEach((seat, end) -> {
            Hint hint = people.get(seat);
            if (hint != null && !end.isAfter(now)) {
                String state = "typing".equals(hint.state()) ? "viewing" : "left";
                changes.add(new Hint(hint.business(), "presence", hint.conversationId(), null, state, hint.userId()));
            }
        });
        learn(changes);
        listeners.deliver(changes);
    }
}
