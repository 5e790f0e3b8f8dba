package com.leadnest.kernel.inbox;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.EventType;
import com.leadnest.kernel.id.TypeId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads the records of one poll, which are CloudEvents 1.0 in binary mode. Those of a chunk share business, time, type and
 * request: what was made of a header is kept for the next record. Not for several threads.
 */
final class RecordReader {

    private final EventDecoder decoder;
    private final Repeated<String> types = new Repeated<>(RecordReader::text);
    private final Repeated<String> correlations = new Repeated<>(RecordReader::text);
    private final Repeated<UUID> businesses = new Repeated<>(RecordReader::business);
    private final Repeated<Instant> times = new Repeated<>(bytes -> Instant.parse(text(bytes)));

    RecordReader(EventDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * The event's type.
     *
     * @return empty for a type or a major version this build does not know
     * @throws PoisonException when the record names none
     */
    Optional<EventType<?>> type(ConsumerRecord<String, byte[]> record, Attributes attributes) throws PoisonException {
        return decoder.type(record.topic(), types.of(required(attributes.type(), CloudEventHeaders.TYPE)));
    }

    /** The event behind a record of a known type. */
    ReceivedEvent event(ConsumerRecord<String, byte[]> record, Attributes attributes, EventType<?> type)
            throws PoisonException {
        if (record.key() == null || record.value() == null) {
            throw new PoisonException("no key or no body", null);
        }
        try {
            return new ReceivedEvent(
                    UUID.fromString(text(required(attributes.id(), CloudEventHeaders.ID))),
                    type,
                    businesses.of(required(attributes.business(), CloudEventHeaders.BUSINESS)),
                    record.key(),
                    Long.parseLong(text(required(attributes.version(), CloudEventHeaders.VERSION))),
                    times.of(required(attributes.time(), CloudEventHeaders.TIME)),
                    attributes.correlation() == null ? null : correlations.of(attributes.correlation()),
                    decoder.body(type, record.value()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new PoisonException("a header cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new PoisonException("the body is not a " + type.name(), e);
        }
    }

    private static UUID business(byte[] bytes) throws PoisonException {
        String text = text(bytes);
        return TypeId.BUSINESS.find(text).orElseThrow(() -> new PoisonException("no business " + text, null));
    }

    private static byte[] required(byte[] value, String name) throws PoisonException {
        if (value == null) {
            throw new PoisonException("no header " + name, null);
        }
        return value;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
