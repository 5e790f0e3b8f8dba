package com.leadnest.testing.suite.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.kernel.fault.KillPoint;
import com.leadnest.kernel.fault.KillPoints;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.kernel.outbox.OutboxRelay;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.testing.server.KafkaResource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every committed event reaches Kafka in order per key, and nothing else does, whatever crashes. A
 * service subclasses this as a {@code @QuarkusTest} with {@code PostgresResource} and
 * {@code KafkaResource}.
 */
public abstract class OutboxSuite {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    protected Tenancy tenancy;

    @Inject
    protected Outbox outbox;

    @Inject
    protected OutboxRelay relay;

    @Inject
    protected KillPoints killPoints;

    private final UUID business = TypeId.newId();
    private TopicTail live;
    private TopicTail bulk;

    @BeforeEach
    void open() {
        relay.start();
        live = RelayedTopics.tail(Topics.LEADS, business);
        bulk = RelayedTopics.tail(Topics.LEADS_BULK, business);
    }

    @AfterEach
    void close() {
        live.close();
        bulk.close();
        for (KillPoint point : KillPoint.values()) {
            killPoints.arm(point, null);
        }
    }

    @Test
    void sendsWhatCommitsAndNothingThatRollsBack() {
        String key = SampleEvents.key();
        OutboxEvent<?> never = SampleEvents.live(business, key, 1);
        assertThatThrownBy(() -> await(tenancy.inBusiness(business, tx -> outbox.record(tx, never)
                        .chain(() -> Uni.createFrom().<Void>failure(new IllegalStateException("no"))))))
                .isInstanceOf(IllegalStateException.class);
        OutboxEvent<?> always = SampleEvents.live(business, key, 1);
        record(always);

        assertThat(ids(live.await(1, LIMIT))).containsExactly(always.id().toString());
    }

    @Test
    void anEventSaysWhatCloudEventsAsks() {
        String key = SampleEvents.key();
        OutboxEvent<?> event =
                SampleEvents.live(business, key, 7).correlatedWith("req_01").causedBy("job_01");
        record(event);

        ConsumerRecord<String, byte[]> record = live.await(1, LIMIT).get(0);
        assertThat(record.key()).isEqualTo(key);
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"lead_id\":\"" + key + "\",\"deleted_at\":\"2026-01-02T03:04:05Z\"}");
        Map<String, String> headers = headers(record);
        assertThat(headers)
                .containsEntry(CloudEventHeaders.SPEC_VERSION, "1.0")
                .containsEntry(CloudEventHeaders.ID, event.id().toString())
                .containsEntry(CloudEventHeaders.TYPE, LeadEvents.DELETED.ceType())
                .containsEntry(CloudEventHeaders.DATA_SCHEMA, LeadEvents.DELETED.dataSchema())
                .containsEntry(CloudEventHeaders.SUBJECT, key)
                .containsEntry(CloudEventHeaders.PARTITION_KEY, key)
                .containsEntry(CloudEventHeaders.VERSION, "7")
                .containsEntry(CloudEventHeaders.BUSINESS, TypeId.BUSINESS.text(business))
                .containsEntry(CloudEventHeaders.CORRELATION_ID, "req_01")
                .containsEntry(CloudEventHeaders.CAUSATION_ID, "job_01")
                .containsEntry(CloudEventHeaders.CONTENT_TYPE, "application/json");
        assertThat(headers.get(CloudEventHeaders.SOURCE)).startsWith("/leadnest/");
        assertThat(headers.get(CloudEventHeaders.TIME)).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    }

    @Test
    void aCrashBetweenCommitAndSendLosesNothing() {
        crashOnceAt(KillPoint.COMMITTED_NOT_RELAYED);
        OutboxEvent<?> event = SampleEvents.live(business, SampleEvents.key(), 1);
        record(event);

        assertThat(ids(live.await(1, LIMIT))).containsExactly(event.id().toString());
    }

    @Test
    void aCrashBetweenSendAndMarkSendsTheSameIdAgain() {
        crashOnceAt(KillPoint.RELAYED_NOT_MARKED);
        String key = SampleEvents.key();
        List<? extends OutboxEvent<?>> events = SampleEvents.versions(business, key, 3);
        await(tenancy.inBusiness(business, tx -> outbox.recordBatch(tx, events)));

        List<String> sent = events.stream().map(event -> event.id().toString()).toList();
        List<String> twice = new ArrayList<>(sent);
        twice.addAll(sent);
        assertThat(ids(live.await(6, LIMIT))).containsExactlyElementsOf(twice);
    }

    @Test
    void aPackedChunkBecomesOneEventPerLeadInOrder() {
        List<String> keys = new ArrayList<>();
        List<OutboxEvent<?>> events = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            keys.add(SampleEvents.key());
        }
        for (int version = 1; version <= 3; version++) {
            for (String key : keys) {
                events.add(SampleEvents.bulk(business, key, version));
            }
        }
        await(tenancy.inBusiness(business, tx -> outbox.recordBatch(tx, events)));

        List<ConsumerRecord<String, byte[]>> arrived = bulk.await(events.size(), LIMIT);
        assertThat(ids(arrived))
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(event -> event.id().toString()).toList());
        Map<String, List<Long>> versions = versionsByKey(arrived);
        assertThat(versions.keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(new HashSet<>(versions.values())).isEqualTo(Set.of(List.of(1L, 2L, 3L)));
    }

    @Test
    void aLiveEventDoesNotWaitBehindAnImport() {
        relay.stop();
        int chunks = 40;
        int size = 1_000;
        for (int chunk = 0; chunk < chunks; chunk++) {
            List<OutboxEvent<?>> events = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                events.add(SampleEvents.bulk(business, SampleEvents.key(), 1));
            }
            await(tenancy.inBusiness(business, tx -> outbox.recordBatch(tx, events)));
        }
        record(SampleEvents.live(business, SampleEvents.key(), 1));
        relay.start();

        long liveAt = live.await(1, LIMIT).get(0).timestamp();
        List<ConsumerRecord<String, byte[]>> imported = bulk.await(chunks * size, LIMIT);
        assertThat(imported).hasSize(chunks * size);
        assertThat(imported.stream()
                        .filter(record -> record.timestamp() < liveAt)
                        .count())
                .as("imported leads that went first")
                .isLessThan(chunks * size / 2);
    }

    @Test
    void whatIsRecordedWhileKafkaIsAwayArrivesInOrderWhenItIsBack() {
        String key = SampleEvents.key();
        record(SampleEvents.live(business, key, 1));
        live.await(1, LIMIT);
        KafkaResource.killServer();
        try {
            for (int version = 2; version <= 20; version++) {
                record(SampleEvents.live(business, key, version));
            }
        } finally {
            KafkaResource.startServer();
        }
        List<ConsumerRecord<String, byte[]>> arrived = live.await(
                records -> versionsByKey(records).getOrDefault(key, List.of()).contains(20L), Duration.ofSeconds(60));
        assertThat(versionsByKey(arrived).get(key).stream().distinct().toList())
                .isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList());
    }

    private void record(OutboxEvent<?> event) {
        await(tenancy.inBusiness(business, tx -> outbox.record(tx, event)));
    }

    private void crashOnceAt(KillPoint point) {
        AtomicBoolean crashed = new AtomicBoolean();
        killPoints.arm(point, () -> {
            if (crashed.compareAndSet(false, true)) {
                throw new IllegalStateException("A crash at " + point);
            }
        });
    }

    private static List<String> ids(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(record -> TopicTail.header(record, CloudEventHeaders.ID))
                .toList();
    }

    private static Map<String, List<Long>> versionsByKey(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, List<Long>> versions = new TreeMap<>();
        records.forEach(record -> versions.computeIfAbsent(record.key(), key -> new ArrayList<>())
                .add(Long.valueOf(TopicTail.header(record, CloudEventHeaders.VERSION))));
        return versions;
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(LIMIT);
    }
}
