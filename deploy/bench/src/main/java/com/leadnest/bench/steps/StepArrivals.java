package com.leadnest.bench.steps;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.contracts.nurture.NurtureEvents;
import com.leadnest.kernel.id.TypeId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what comes out of Kafka from now on, and notes for each person when the broker wrote their step. */
final class StepArrivals implements AutoCloseable {

    private final long[] at;
    private final long[] event;
    private final AtomicLong arrived = new AtomicLong();
    private final AtomicLong twice = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread reader = new Thread(this::read, "bench-arrivals");
    private volatile boolean ended;

    /** @param people of the book, by their number */
    StepArrivals(String bootstrapServers, int people) {
        at = new long[people];
        event = new long[people];
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.FETCH_MIN_BYTES_CONFIG,
                        64 * 1024,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        200),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.STEPS).stream()
                .map(info -> new TopicPartition(Topics.STEPS, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reader.start();
    }

    /** Milliseconds since 1970 of a person's step; 0 when it has not come. */
    long at(int person) {
        return at[person];
    }

    /** People whose step has come. */
    long arrived() {
        return arrived.get();
    }

    /** Steps that came again as another event: somebody would be written to twice. */
    long twice() {
        return twice.get();
    }

    /** Events that were sent again with the same id, as after a crash: consumers know them by it. */
    long repeated() {
        return repeated.get();
    }

    @Override
    public void close() {
        ended = true;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (consumer) {
            while (!ended) {
                consumer.poll(Duration.ofMillis(200)).forEach(this::note);
            }
        }
    }

    private void note(ConsumerRecord<String, byte[]> record) {
        if (!header(record, CloudEventHeaders.TYPE).equals(NurtureEvents.STEP_DUE.ceType())) {
            return;
        }
        int person = Book.number(TypeId.LEAD.parse(record.key()));
        long id = UUID.fromString(header(record, CloudEventHeaders.ID)).getLeastSignificantBits();
        if (at[person] == 0) {
            event[person] = id;
            at[person] = record.timestamp();
            arrived.incrementAndGet();
        } else if (event[person] == id) {
            repeated.incrementAndGet();
        } else {
            twice.incrementAndGet();
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
