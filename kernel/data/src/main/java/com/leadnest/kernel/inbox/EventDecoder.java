package com.leadnest.kernel.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.leadnest.contracts.event.EventCatalog;
import com.leadnest.contracts.event.EventType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the types of events and reads their bodies. */
@Singleton
public class EventDecoder {

    private final ObjectMapper mapper;
    private final Map<Name, EventType<?>> types = new ConcurrentHashMap<>();
    private final Map<EventType<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    @Inject
    public EventDecoder(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    private record Name(String topic, String type) {}

    /** @return empty for a type or a major version this build does not know */
    Optional<EventType<?>> type(String topic, String type) {
        Name name = new Name(topic, type);
        EventType<?> known = types.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<EventType<?>> found = EventCatalog.find(topic, type);
        // Only what is known is remembered: names come from outside and must not fill the memory.
        found.ifPresent(each -> types.put(name, each));
        return found;
    }

    Object body(EventType<?> type, byte[] json) throws IOException {
        return readers.computeIfAbsent(type, key -> mapper.readerFor(key.payload()))
                .readValue(json);
    }
}
