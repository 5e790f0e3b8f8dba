package com.leadnest.nurture.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.server.KafkaResource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as other services see them: puts events in. */
public final class Lanes {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Lanes() {}

    /** A single lead. */
    public static void live(UUID business, LeadSnapshot lead) {
        send(LeadEvents.CREATED, business, lead.id(), lead.version(), new LeadCreated(lead));
    }

    /** Any event, as lead-service or auth-service would send it. */
    public static <T> void send(EventType<T> type, UUID business, String key, long version, T data) {
        send(type, business, key, version, TypeId.newId(), bytes(data));
    }

    /** The same with an id and a body of the test's own. */
    public static void send(EventType<?> type, UUID business, String key, long version, UUID id, byte[] body) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(type.topic(), key, body);
        Map<String, String> headers = Map.ofEntries(
                Map.entry(CloudEventHeaders.SPEC_VERSION, "1.0"),
                Map.entry(CloudEventHeaders.ID, id.toString()),
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

    /** As it is on the wire. */
    public static byte[] bytes(Object data) {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
