package com.leadnest.testing.suite.outbox;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.kernel.id.TypeId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What arrives in a topic for one business from the moment of its opening. */
public final class TopicTail implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<String, byte[]> consumer;
    private final String business;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    private TopicTail(KafkaConsumer<String, byte[]> consumer, UUID business) {
        this.consumer = consumer;
        this.business = business == null ? null : TypeId.BUSINESS.text(business);
    }

    /**
     * Opens a tail.
     *
     * @param business whose events; null for all records
     */
    public static TopicTail of(String bootstrapServers, String topic, UUID business) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new TopicTail(consumer, business);
    }

    /** Reads until so many records are there, or the limit is over; gives all that have arrived. */
    public List<ConsumerRecord<String, byte[]>> await(int records, Duration limit) {
        return await(all -> all.size() >= records, limit);
    }

    /** Reads until what has arrived satisfies the condition, or the limit is over; gives all that have arrived. */
    public List<ConsumerRecord<String, byte[]>> await(
            Predicate<List<ConsumerRecord<String, byte[]>>> enough, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!enough.test(seen) && System.nanoTime() < end) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                if (business == null || business.equals(header(record, CloudEventHeaders.BUSINESS))) {
                    seen.add(record);
                }
            }
        }
        return List.copyOf(seen);
    }

    /** A header as text, or null. */
    public static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
