package com.leadnest.kernel.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.EventCatalog;
import com.leadnest.contracts.event.EventType;
import com.leadnest.kernel.id.TypeId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads CloudEvents 1.0 in binary mode. */
@Singleton
public class EventDecoder {

    private final ObjectMapper mapper;
    private final Map<String, Optional<EventType<?>>> types = new ConcurrentHashMap<>();

    @Inject
    public EventDecoder(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The event's type.
     *
     * @return empty for a type or a major version this build does not know
     * @throws PoisonException when the record names none
     */
    Optional<EventType<?>> type(ConsumerRecord<String, byte[]> record) throws PoisonException {
        String name = required(record, CloudEventHeaders.TYPE);
        // Only what is known is remembered: names come from outside and must not fill the memory.
        String key = record.topic() + ' ' + name;
        Optional<EventType<?>> known = types.get(key);
        if (known == null) {
            known = EventCatalog.find(record.topic(), name);
            if (known.isPresent()) {
                types.put(key, known);
            }
        }
        return known;
    }

    /** The event behind a record of a known type. */
    ReceivedEvent read(ConsumerRecord<String, byte[]> record, EventType<?> type) throws PoisonException {
        if (record.key() == null || record.value() == null) {
            throw new PoisonException("no key or no body", null);
        }
        try {
            return new ReceivedEvent(
                    UUID.fromString(required(record, CloudEventHeaders.ID)),
                    type,
                    business(record),
                    record.key(),
                    Long.parseLong(required(record, CloudEventHeaders.VERSION)),
                    Instant.parse(required(record, CloudEventHeaders.TIME)),
                    header(record, CloudEventHeaders.CORRELATION_ID),
                    mapper.readValue(record.value(), type.payload()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new PoisonException("a header cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new PoisonException("the body is not a " + type.name(), e);
        }
    }

    private static UUID business(ConsumerRecord<String, byte[]> record) throws PoisonException {
        String text = required(record, CloudEventHeaders.BUSINESS);
        return TypeId.BUSINESS.find(text).orElseThrow(() -> new PoisonException("no business " + text, null));
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) throws PoisonException {
        String value = header(record, name);
        if (value == null) {
            throw new PoisonException("no header " + name, null);
        }
        return value;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
