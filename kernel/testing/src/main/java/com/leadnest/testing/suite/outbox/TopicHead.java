package com.leadnest.testing.suite.outbox;

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
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts events into topics as other services would, for the tests of who consumes them. */
public final class TopicHead {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private TopicHead() {}

    /** A lead as an import of lead-service would announce it. */
    public static void imported(UUID business, LeadSnapshot lead) {
        send(LeadEvents.IMPORTED, business, lead.id(), lead.version(), new LeadImported(lead, "job_test", 1));
    }

    /** A single lead. */
    public static void created(UUID business, LeadSnapshot lead) {
        send(LeadEvents.CREATED, business, lead.id(), lead.version(), new LeadCreated(lead));
    }

    /** Sends an event and waits until the broker has it. */
    public static <T> void send(EventType<T> type, UUID business, String key, long version, T data) {
        send(type, business, key, version, TypeId.newId(), bytes(data));
    }

    /** The same with an id and a body of the test's own. */
    public static void send(EventType<?> type, UUID business, String key, long version, UUID id, byte[] body) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(type.topic(), key, body);
        headers(type, business, key, version, id)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> config = Map.of("bootstrap.servers", KafkaResource.bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message);
        }
    }

    /** An event's body as it is on the wire. */
    public static byte[] bytes(Object data) {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, String> headers(EventType<?> type, UUID business, String key, long version, UUID id) {
        return Map.ofEntries(
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
    }
}
