package com.leadnest.lead.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.score.LeadScored;
import com.leadnest.contracts.score.ScoreEvents;
import com.leadnest.contracts.score.ScoreFactor;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.testing.server.KafkaResource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Scores as scoring-service would tell them. */
public final class Scores {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Scores() {}

    public static LeadScored score(String lead, int score, String grade, long leadVersion, Instant at) {
        List<ScoreFactor> factors = List.of(new ScoreFactor("source", "Referred by a customer", 14, 0.6));
        return new LeadScored(lead, score, grade, score / 100.0, 0.92, factors, "prior-1", leadVersion, at);
    }

    /** Sends scores of leads of one business. */
    public static void send(UUID business, List<LeadScored> scores) {
        Map<String, Object> config = Map.of("bootstrap.servers", KafkaResource.bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            scores.forEach(score -> producer.send(message(business, score)));
        }
    }

    private static ProducerRecord<String, byte[]> message(UUID business, LeadScored score) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(ScoreEvents.SCORED.topic(), score.leadId(), bytes(score));
        Map<String, String> headers = Map.ofEntries(
                Map.entry(CloudEventHeaders.SPEC_VERSION, "1.0"),
                Map.entry(CloudEventHeaders.ID, TypeId.newId().toString()),
                Map.entry(CloudEventHeaders.SOURCE, "/leadnest/test"),
                Map.entry(CloudEventHeaders.TYPE, ScoreEvents.SCORED.ceType()),
                Map.entry(CloudEventHeaders.TIME, Instant.now().toString()),
                Map.entry(CloudEventHeaders.SUBJECT, score.leadId()),
                Map.entry(CloudEventHeaders.DATA_SCHEMA, ScoreEvents.SCORED.dataSchema()),
                Map.entry(CloudEventHeaders.PARTITION_KEY, score.leadId()),
                Map.entry(CloudEventHeaders.VERSION, Long.toString(score.leadVersion())),
                Map.entry(CloudEventHeaders.BUSINESS, TypeId.BUSINESS.text(business)),
                Map.entry(CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.JSON));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static byte[] bytes(Object data) {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
