package com.leadnest.bench.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * What Kafka's ProducerPerformance does with {@code --num-records N --record-size 400 --throughput -1
 * --producer-props acks=all}: default settings, random upper-case letters, no key, no headers.
 */
final class KafkaPeer {

    static final String TOPIC = "bench.peer";

    private final String bootstrapServers;
    private final int records;
    private final byte[] payload;

    KafkaPeer(String bootstrapServers, int records, int bytes) {
        this.bootstrapServers = bootstrapServers;
        this.records = records;
        this.payload = new byte[bytes];
        Random random = new Random(0);
        for (int i = 0; i < bytes; i++) {
            payload[i] = (byte) (random.nextInt(26) + 'A');
        }
        BenchTopics.create(bootstrapServers, TOPIC);
    }

    /** Records a second of one round, to the last acknowledgement. */
    double round() {
        AtomicReference<Exception> failure = new AtomicReference<>();
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(TOPIC);
            long start = System.nanoTime();
            for (int i = 0; i < records; i++) {
                producer.send(new ProducerRecord<>(TOPIC, payload), (metadata, problem) -> {
                    if (problem != null) {
                        failure.set(problem);
                    }
                });
            }
            producer.flush();
            long nanos = System.nanoTime() - start;
            if (failure.get() != null) {
                throw new IllegalStateException(failure.get());
            }
            return records / (nanos / 1e9);
        }
    }
}
