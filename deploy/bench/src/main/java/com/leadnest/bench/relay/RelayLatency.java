package com.leadnest.bench.relay;

import com.leadnest.bench.Report;
import com.leadnest.bench.Samples;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.kernel.tenancy.Tenancy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Commits at a held rate, whatever the answers, and takes the time from each commit to its arrival. */
final class RelayLatency {

    private static final int PER_SECOND = 500;
    private static final int WARM_UP = 10 * PER_SECOND;
    private static final int COMMITS = 30 * PER_SECOND;
    private static final long TAIL_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final RelayStage stage;
    private final UUID business = TypeId.newId();
    private final Map<String, Long> committed = new ConcurrentHashMap<>();
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final AtomicInteger failed = new AtomicInteger();

    RelayLatency(RelayStage stage) {
        this.stage = stage;
    }

    /** Milliseconds of each commit after the warm-up. */
    Samples run(Report report) throws InterruptedException {
        List<OutboxEvent<LeadUpdated>> events = new ArrayList<>();
        BenchEvents samples = new BenchEvents(business, 400);
        for (int i = 0; i < WARM_UP + COMMITS; i++) {
            events.add(samples.live());
        }
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            Thread writer = new Thread(() -> write(events), "bench-writer");
            writer.start();
            long last = System.nanoTime() + TimeUnit.SECONDS.toNanos((WARM_UP + COMMITS) / PER_SECOND) + TAIL_NANOS;
            while (arrived.size() + failed.get() < events.size() && System.nanoTime() < last) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(20))) {
                    arrived.putIfAbsent(id(record), System.nanoTime());
                }
            }
            writer.join();
        }
        report.note("commits that never arrived: " + (events.size() - arrived.size()) + ", failed: " + failed.get());
        return Samples.of(events.stream()
                .skip(WARM_UP)
                .mapToDouble(event -> millis(event.id().toString()))
                .toArray());
    }

    /** One that did not arrive is infinitely late. */
    private double millis(String id) {
        Long there = arrived.get(id);
        Long from = committed.get(id);
        return there == null || from == null ? Double.POSITIVE_INFINITY : Math.max(0, there - from) / 1e6;
    }

    private void write(List<OutboxEvent<LeadUpdated>> events) {
        Tenancy tenancy = stage.tenancy();
        Outbox outbox = stage.outbox();
        long start = System.nanoTime();
        for (int i = 0; i < events.size(); i++) {
            long due = start + i * (TimeUnit.SECONDS.toNanos(1) / PER_SECOND);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            OutboxEvent<LeadUpdated> event = events.get(i);
            tenancy.inBusiness(business, tx -> outbox.record(tx, event))
                    .subscribe()
                    .with(
                            done -> committed.put(event.id().toString(), System.nanoTime()),
                            problem -> failed.incrementAndGet());
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, stage.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.LEADS).stream()
                .map(info -> new TopicPartition(Topics.LEADS, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    private static String id(ConsumerRecord<?, ?> record) {
        return new String(record.headers().lastHeader(CloudEventHeaders.ID).value(), StandardCharsets.UTF_8);
    }
}
