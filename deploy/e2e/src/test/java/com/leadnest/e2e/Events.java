package com.leadnest.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a subscriber of another team sees: the records of a topic from its beginning to its present end. */
final class Events {

    /** One record: CloudEvents attributes of the headers and the body. */
    record Event(String id, String type, String business, String key, long version, JsonNode body) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration POLL = Duration.ofMillis(500);

    private Events() {}

    /** Events of one business, in the order of their partitions. */
    static List<Event> of(String topic, String business) {
        List<Event> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            while (end.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
                for (ConsumerRecord<String, byte[]> each : consumer.poll(POLL)) {
                    if (business.equals(header(each, "ce_business"))) {
                        found.add(event(each));
                    }
                }
            }
        }
        return found;
    }

    private static Event event(ConsumerRecord<String, byte[]> each) {
        try {
            return new Event(
                    header(each, "ce_id"),
                    header(each, "ce_type"),
                    header(each, "ce_business"),
                    each.key(),
                    Long.parseLong(header(each, "ce_version")),
                    JSON.readTree(each.value()));
        } catch (IOException e) {
            throw new AssertionError("an event that is not JSON", e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> each, String name) {
        Header header = each.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", Stack.running().kafka());
        settings.put("enable.auto.commit", "false");
        settings.put("max.poll.records", "5000");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
