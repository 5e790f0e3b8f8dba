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
        Uni<List<Hint>> first = last == null ? Uni.createFrom().item(List.of()) : missed.since(business, last);
        // Live before the look back: what happens in between is told twice rather than not at all.
        Multi<OutboundSseEvent> live = Multi.createBy()
                .merging()
                .streams(told(listeners.follow(business), sse), beginning(first, business, sse), heartbeat(sse));
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

    private Multi<OutboundSseEvent> beginning(Uni<List<Hint>> first, UUID business, Sse sse) {
        Multi<Hint> people = Multi.createFrom().iterable(presences.of(business));
        Multi<Hint> changes =
                first.onItem().transformToMulti(hints -> Multi.createFrom().iterable(hints));
        return told(Multi.createBy().concatenating().streams(changes, people), sse)
                // Opens the stream in the browser though nothing has happened yet.
                .onCompletion()
                .continueWith(sse.newEventBuilder().comment("ready").build());
    }

    private Multi<OutboundSseEvent> told(Multi<Hint> hints, Sse sse) {
        return hints.map(hint -> sse.newEventBuilder()
                .id(Long.toString(clock.millis()))
                .name(hint.event())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Hint.class, hint)
                .build());
    }

    private static Multi<OutboundSseEvent> heartbeat(Sse sse) {
        return Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop().map(tick -> sse.newEventBuilder()
                .comment("still here")
                .build());
    }
}
