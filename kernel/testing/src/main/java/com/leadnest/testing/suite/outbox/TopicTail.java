package com.leadnest.testing.suite.outbox;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.kernel.id.TypeId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What arrives in a topic for one business from the moment of its opening. {@link TopicHead} is the other end. */
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
        TopicTail tail = new TopicTail(consumer(bootstrapServers), business);
        List<TopicPartition> partitions = tail.assign(List.of(topic));
        tail.consumer.seekToEnd(partitions);
        partitions.forEach(tail.consumer::position);
        return tail;
    }

    /** The versions of a key's events that are in these topics, each once and sorted, when there are so many. */
    public static List<Long> versions(
            String bootstrapServers, List<String> topics, String key, int expected, Duration limit) {
        try (TopicTail all = new TopicTail(consumer(bootstrapServers), null)) {
            all.consumer.seekToBeginning(all.assign(topics));
            return List.copyOf(
                    versions(all.await(records -> versions(records, key).size() >= expected, limit), key));
        }
    }

    private static SortedSet<Long> versions(List<ConsumerRecord<String, byte[]>> records, String key) {
        SortedSet<Long> versions = new TreeSet<>();
        records.stream()
                .filter(record -> key.equals(record.key()))
                .forEach(record -> versions.add(Long.valueOf(header(record, CloudEventHeaders.VERSION))));
        return versions;
    }

    private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private List<TopicPartition> assign(List<String> topics) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        return partitions;
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
