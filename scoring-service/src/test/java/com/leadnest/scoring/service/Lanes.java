package com.leadnest.scoring.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadImported;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.server.KafkaResource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as other services see them: puts lead events in and reads scores out. */
public final class Lanes {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Lanes() {}

    /** A lead as an import of lead-service would announce it. */
    public static void bulk(UUID business, LeadSnapshot lead) {
        send(LeadEvents.IMPORTED, business, lead.id(), lead.version(), new LeadImported(lead, "job_test", 1));
    }

    /** A single lead. */
    public static void live(UUID business, LeadSnapshot lead) {
        send(LeadEvents.CREATED, business, lead.id(), lead.version(), new LeadCreated(lead));
    }

    /** Any event, as lead-service or auth-service would send it. */
    public static <T> void send(EventType<T> type, UUID business, String key, long version, T data) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(type.topic(), key, bytes(data));
        Map<String, String> headers = Map.ofEntries(
                Map.entry(CloudEventHeaders.SPEC_VERSION, "1.0"),
                Map.entry(CloudEventHeaders.ID, TypeId.newId().toString()),
                Map.entry(CloudEventHeaders.SOURCE, "/leadnest/test"),
                Map.entry(CloudEventHeaders.TYPE, type.ceType()),
                Map.entry(CloudEventHeaders.TIME, Instant.now().toString()),
                Map.entry(CloudEventHeaders.SUBJECT, key),
                Map.entry(CloudEventHeaders.DATA_SCHEMA, type.dataSchema()),
                Map.entry(CloudEventHeaders.PARTITION_KEY, key),
                Map.entry(CloudEventHeaders.VERSION, Long.toString(version)),
                Map.entry(CloudEventHeaders.BUSINESS, TypeId.BUSINESS.text(business)),
                Map.entry(CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.JSON));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> config = Map.of("bootstrap.servers", KafkaResource.bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message);
        }
    }

    /** The {@code ce_version} of the scores of a lead on these topics, each once and sorted, when there are that many. */
    public static List<Long> scoreVersions(List<String> topics, String lead, int expected, Duration atMost) {
        TreeSet<Long> versions = new TreeSet<>();
        long end = System.nanoTime() + atMost.toNanos();
        Map<String, Object> config = Map.of("bootstrap.servers", KafkaResource.bootstrapServers());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (String topic : topics) {
                consumer.partitionsFor(topic)
                        .forEach(each -> partitions.add(new TopicPartition(each.topic(), each.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (versions.size() < expected && System.nanoTime() < end) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    if (lead.equals(message.key())) {
                        byte[] version = message.headers()
                                .lastHeader(CloudEventHeaders.VERSION)
                                .value();
                        versions.add(Long.parseLong(new String(version, StandardCharsets.UTF_8)));
                    }
                }
            }
        }
        return List.copyOf(versions);
    }

    private static byte[] bytes(Object data) {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
