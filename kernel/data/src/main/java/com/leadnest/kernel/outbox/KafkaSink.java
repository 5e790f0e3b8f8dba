package com.leadnest.kernel.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A producer whose records never expire one by one. Were a record to time out while later ones of its
 * key are delivered, a re-send would come behind them; here the producer as a whole is given up when
 * nothing is acknowledged for a while, so that what has arrived is always a prefix.
 */
final class KafkaSink implements EventSink {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Producer<byte[], byte[]> producer;
    private final long stallNanos;
    private final AtomicLong acknowledged = new AtomicLong();
    private final Callback onAcknowledgement = this::acknowledged;
    private volatile Exception failure;
    private volatile Thread waiting;
    private long sent;

    KafkaSink(Map<String, Object> broker, Lane lane, Duration stall) {
        producer = new KafkaProducer<>(settings(broker, lane, stall));
        stallNanos = stall.toNanos();
    }

    @Override
    public void send(ProducerRecord<byte[], byte[]> record) {
        failOnFailure();
        producer.send(record, onAcknowledgement);
        sent++;
    }

    @Override
    public void awaitAll() throws InterruptedException {
        waiting = Thread.currentThread();
        long seen = acknowledged.get();
        long since = System.nanoTime();
        while (acknowledged.get() < sent) {
            failOnFailure();
            LockSupport.parkNanos(this, Duration.ofMillis(100).toNanos());
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            long now = acknowledged.get();
            if (now != seen) {
                seen = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > stallNanos) {
                throw new TimeoutException("Kafka acknowledges nothing");
            }
        }
        waiting = null;
        failOnFailure();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private void acknowledged(RecordMetadata metadata, Exception problem) {
        if (problem != null) {
            failure = problem;
        }
        acknowledged.incrementAndGet();
        Thread waiter = waiting;
        // Waking at every record would cost more than sending it.
        if (waiter != null && (problem != null || acknowledged.get() >= sentSoFar())) {
            LockSupport.unpark(waiter);
        }
    }

    /** Read only while the relay thread waits, after the volatile read of {@code waiting}. */
    private long sentSoFar() {
        return sent;
    }

    private void failOnFailure() {
        Exception problem = failure;
        if (problem != null) {
            throw new IllegalStateException("Kafka refuses", problem);
        }
    }

    private static Map<String, Object> settings(Map<String, Object> broker, Lane lane, Duration stall) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.keySet().removeIf(name -> !ProducerConfig.configNames().contains(name));
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, NEVER);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, stall.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) stall.toMillis());
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        // A single lead is in a hurry; a chunk is better sent in a few large requests.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, lane == Lane.LIVE ? 0 : 5);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, lane == Lane.LIVE ? 65_536 : 262_144);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16L << 20);
        return settings;
    }
}
