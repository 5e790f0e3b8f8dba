package com.leadnest.testing.suite.consumer;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.OutboxEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Records as a poll would give them, in any order a test wants. */
public final class DeliveredBatch {

    private static final String TIME = "2026-01-02T03:04:05.006Z";

    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    /** Adds an event as the relay would have sent it. */
    public DeliveredBatch event(OutboxEvent<?> event, byte[] body) {
        return record(event, body, event.type().ceType());
    }

    /** Adds an event under another CloudEvents type. */
    public DeliveredBatch record(OutboxEvent<?> event, byte[] body, String ceType) {
        Headers headers = new RecordHeaders();
        header(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(headers, CloudEventHeaders.ID, event.id().toString());
        header(headers, CloudEventHeaders.TYPE, ceType);
        header(headers, CloudEventHeaders.TIME, TIME);
        header(headers, CloudEventHeaders.VERSION, Long.toString(event.version()));
        header(headers, CloudEventHeaders.BUSINESS, TypeId.BUSINESS.text(event.business()));
        header(headers, CloudEventHeaders.SUBJECT, event.key());
        String topic = event.type().topic();
        long offset = records.size();
        records.add(new ConsumerRecord<>(
                topic,
                0,
                offset,
                0L,
                TimestampType.CREATE_TIME,
                0,
                body.length,
                event.key(),
                body,
                headers,
                Optional.empty()));
        return this;
    }

    /** The same records n times over, shuffled; the same seed gives the same order. */
    public ConsumerRecords<String, byte[]> shuffled(int times, long seed) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(records);
        }
        Collections.shuffle(all, new Random(seed));
        return poll(all);
    }

    /** Each record in a poll of its own, last first. */
    public List<ConsumerRecords<String, byte[]>> backwards() {
        List<ConsumerRecords<String, byte[]>> polls = new ArrayList<>();
        for (int i = records.size() - 1; i >= 0; i--) {
            polls.add(poll(List.of(records.get(i))));
        }
        return polls;
    }

    /** All records in one poll, in the order of their addition. */
    public ConsumerRecords<String, byte[]> inOrder() {
        return poll(records);
    }

    private static ConsumerRecords<String, byte[]> poll(List<ConsumerRecord<String, byte[]>> all) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> byPartition = new LinkedHashMap<>();
        all.forEach(record -> byPartition
                .computeIfAbsent(new TopicPartition(record.topic(), record.partition()), key -> new ArrayList<>())
                .add(record));
        return new ConsumerRecords<>(byPartition, Map.<TopicPartition, OffsetAndMetadata>of());
    }

    private static void header(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
