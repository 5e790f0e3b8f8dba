package com.leadnest.inbox.realtime;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes hints to the browsers of this process at once and to those of the other replicas through Redis.
 *
 * <p>Redis and not NOTIFY: a NOTIFY takes a lock of the whole database server at commit, and here every message would
 * be one. Nothing hangs on a hint: Redis away means that browsers at other replicas see a change when they next ask.
 */
@Singleton
class Broadcast {

    private static final Logger LOG = Logger.getLogger(Broadcast.class);

    private final String replica = UUID.randomUUID().toString();
    private final Listeners listeners;
    private final Presences presences;
    private final Wire wire;
    private final ObjectMapper json;

    @Inject
    Broadcast(Listeners listeners, Presences presences, Wire wire, ObjectMapper json) {
        this.listeners = listeners;
        this.presences = presences;
        this.wire = wire;
        this.json = json;
        wire.onMessage(this::received);
    }

    /**
     * Written and read by us and no resource, so a native image has to be told of it.
     *
     * @param from the replica that says it; it has told its own browsers already
     */
    @RegisterForReflection
    record Envelope(@JsonProperty("from") String from, @JsonProperty("hints") List<Hint> hints) {}

    /** Returns at once. */
    void publish(Collection<Hint> hints) {
        show(hints);
        try {
            wire.send(json.writeValueAsString(new Envelope(replica, List.copyOf(hints))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void show(Collection<Hint> hints) {
        presences.learn(hints);
        listeners.deliver(hints);
    }

    private void received(String text) {
        try {
            Envelope envelope = json.readValue(text, Envelope.class);
            if (!envelope.from().equals(replica)) {
                show(envelope.hints());
            }
        } catch (JsonProcessingException unreadable) {
            LOG.warnf("a hint of another replica cannot be read: %s", unreadable.getOriginalMessage());
        }
    }
}
