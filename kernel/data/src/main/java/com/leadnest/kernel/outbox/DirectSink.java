package com.leadnest.kernel.outbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends past the outbox. Only for records that tell of no state change of ours: what a consumer could
 * not process and puts aside. Everything else goes through {@link Outbox}, or it can be lost.
 */
@Singleton
public class DirectSink {

    private final Map<String, Object> broker;
    private Producer<byte[], byte[]> producer;

    @Inject
    public DirectSink(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /** Sends one record; the result arrives with Kafka's acknowledgement by all replicas. */
    public Uni<Void> send(ProducerRecord<byte[], byte[]> record) {
        // On a worker: the first send waits for metadata.
        return Uni.createFrom()
                .<Void>emitter(answer -> producer().send(record, (metadata, problem) -> {
                    if (problem == null) {
                        answer.complete(null);
                    } else {
                        answer.fail(problem);
                    }
                }))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(broker);
            settings.keySet().removeIf(name -> !ProducerConfig.configNames().contains(name));
            settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
            settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }
}
