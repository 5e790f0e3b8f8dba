package com.leadnest.kernel.inbox;

import com.leadnest.contracts.event.EventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** A poll, sorted into what can be applied, business by business, what cannot be read, and what is not for us. */
final class Batch {

    private final Map<UUID, List<Delivery>> byBusiness = new LinkedHashMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private int skipped;

    private Batch() {}

    static Batch read(ConsumerRecords<String, byte[]> records, EventDecoder decoder, EventHandler handler) {
        Batch batch = new Batch();
        RecordReader reader = new RecordReader(decoder);
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                batch.add(record, reader, handler);
            } catch (PoisonException poison) {
                batch.unreadable.add(new Unreadable(record, poison));
            }
        }
        return batch;
    }

    Map<UUID, List<Delivery>> byBusiness() {
        return byBusiness;
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    int skipped() {
        return skipped;
    }

    private void add(ConsumerRecord<String, byte[]> record, RecordReader reader, EventHandler handler)
            throws PoisonException {
        Attributes attributes = Attributes.of(record.headers());
        Optional<EventType<?>> type = reader.type(record, attributes).filter(handler::wants);
        if (type.isEmpty()) {
            skipped++;
            return;
        }
        ReceivedEvent event = reader.event(record, attributes, type.get());
        byBusiness
                .computeIfAbsent(event.business(), business -> new ArrayList<>())
                .add(new Delivery(event, record));
    }

    /** A record for the dead topic. */
    record Unreadable(ConsumerRecord<String, byte[]> record, PoisonException reason) {}
}
