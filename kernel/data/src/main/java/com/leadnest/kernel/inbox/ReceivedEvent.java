package com.leadnest.kernel.inbox;

import com.leadnest.contracts.event.EventType;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as a handler sees it.
 *
 * @param id dedupe key
 * @param type what happened
 * @param business who it belongs to
 * @param key id of the aggregate as its public text
 * @param version version of the aggregate; older than what is known means ignore
 * @param time when it was recorded
 * @param correlation id of the request or job at the start of the chain, or null
 * @param data body, an instance of {@code type.payload()}
 */
public record ReceivedEvent(
        UUID id,
        EventType<?> type,
        UUID business,
        String key,
        long version,
        Instant time,
        String correlation,
        Object data) {

    /** Whether this is an event of that type; two types that differ only by topic are different. */
    public boolean is(EventType<?> other) {
        return type.equals(other);
    }

    /**
     * The body as the payload of a type.
     *
     * @throws ClassCastException when the event carries another payload
     */
    public <T> T data(EventType<T> as) {
        return as.payload().cast(data);
    }
}
