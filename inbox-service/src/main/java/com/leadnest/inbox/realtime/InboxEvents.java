package com.leadnest.inbox.realtime;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** The live stream of one browser. */
@Singleton
public class InboxEvents {

    private static final Logger LOG = Logger.getLogger(InboxEvents.class);

    /** Proxies close what stays silent for half a minute. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Listeners listeners;
    private final Presences presences;
    private final MissedHints missed;
    private final Broadcast broadcast;
    private final Clock clock;

    @Inject
    InboxEvents(Listeners listeners, Presences presences, MissedHints missed, Broadcast broadcast, Clock clock) {
        this.listeners = listeners;
        this.presences = presences;
        this.missed = missed;
        this.broadcast = broadcast;
        this.clock = clock;
    }

    /**
     * @param last what the browser saw last, or null when it has just read everything
     * @param until when its token stops to hold: the stream ends with it
     */
    Multi<OutboundSseEvent> follow(UUID business, Instant last, Instant until, Sse sse) {
        AtomicBoolean caughtUp = new AtomicBoolean(last == null);
        // Live before the look back: what happens in between is told twice rather than not at all.
        Multi<OutboundSseEvent> live = Multi.createBy()
                .merging()
                .streams(
                        told(untilTooSlow(business), sse, caughtUp::get),
                        beginning(business, last, sse, caughtUp),
                        heartbeat(sse));
        return live.select()
                .first(Duration.between(clock.instant(), until))
                // Too slow, or the database is away: the browser comes back and says where it was.
                .onFailure()
                .invoke(cut -> LOG.debugf("A stream ends early: %s", cut))
                .onFailure()
                .recoverWithCompletion();
    }

    /** Shows that someone looks at a conversation, types, or left. */
    void present(UUID business, UUID conversation, UUID user, String state) {
        broadcast.publish(List.of(Hint.presence(business, conversation, user, state)));
    }

    /** The whole stream ends with it: one that only beats and tells nothing would deceive its reader. */
    private Multi<Heard> untilTooSlow(UUID business) {
        return listeners
                .follow(business)
                .onCompletion()
                .failWith(() -> new IllegalStateException("the browser reads too slowly"));
    }

    private Multi<OutboundSseEvent> beginning(UUID business, Instant last, Sse sse, AtomicBoolean caughtUp) {
        Uni<List<Heard>> missedOnes = last == null ? Uni.createFrom().item(List.of()) : missed.since(business, last);
        Multi<Heard> changes =
                missedOnes.onItem().transformToMulti(hints -> Multi.createFrom().iterable(hints));
        Multi<Heard> people =
                Multi.createFrom().iterable(presences.of(business)).map(hint -> new Heard(hint, clock.instant()));
        return Multi.createBy()
                .concatenating()
                .streams(told(changes, sse, () -> true), told(people, sse, () -> false))
                .onCompletion()
                .invoke(() -> caughtUp.set(true))
                // Opens the stream in the browser though nothing has happened yet.
                .onCompletion()
                .continueWith(sse.newEventBuilder().comment("ready").build());
    }

    /** @param counted whether the browser has all that came before: only then may it come back from here */
    private static Multi<OutboundSseEvent> told(Multi<Heard> hints, Sse sse, BooleanSupplier counted) {
        return hints.map(heard -> {
            OutboundSseEvent.Builder event = sse.newEventBuilder();
            if (counted.getAsBoolean()) {
                event.id(Long.toString(heard.at().toEpochMilli()));
            }
            return event.name(heard.hint().event())
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(Hint.class, heard.hint())
                    .build();
        });
    }

    private static Multi<OutboundSseEvent> heartbeat(Sse sse) {
        return Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop().map(tick -> sse.newEventBuilder()
                .comment("still here")
                .build());
    }
}
