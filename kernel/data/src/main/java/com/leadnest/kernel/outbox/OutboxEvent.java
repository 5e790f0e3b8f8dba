package com.leadnest.kernel.outbox;

import com.leadnest.contracts.event.EventType;
import com.leadnest.kernel.id.TypeId;
import java.util.UUID;

/**
 * An event about to be recorded beside the state change it tells of.
 *
 * @param id UUIDv7, stays the same however often the event is sent
 * @param type what happened
 * @param business who it belongs to
 * @param key id of the aggregate as its public text: partition key and subject
 * @param version version of the aggregate after the change, gapless from 1
 * @param data body
 * @param correlation id of the request or job that started the chain, or null
 * @param causation id of what directly caused this event, or null
 */
public record OutboxEvent<T>(
        UUID id,
        EventType<T> type,
        UUID business,
        String key,
        long version,
        T data,
        String correlation,
        String causation) {

    /** An event with a new id. */
    public static <T> OutboxEvent<T> of(EventType<T> type, UUID business, String key, long version, T data) {
        return new OutboxEvent<>(TypeId.newId(), type, business, key, version, data, null, null);
    }

    /** The same event, saying which request or job started the chain. */
    public OutboxEvent<T> correlatedWith(String request) {
        return new OutboxEvent<>(id, type, business, key, version, data, request, causation);
    }

    /** The same event, saying what caused it. */
    public OutboxEvent<T> causedBy(String cause) {
        return new OutboxEvent<>(id, type, business, key, version, data, correlation, cause);
    }
}
