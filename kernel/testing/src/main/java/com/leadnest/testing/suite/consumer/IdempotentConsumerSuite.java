package com.leadnest.testing.suite.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.contracts.event.Topics;
import com.leadnest.kernel.fault.KillPoint;
import com.leadnest.kernel.fault.KillPoints;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.DeadLetters;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.IdempotentConsumer;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.kernel.outbox.OutboxRelay;
import com.leadnest.testing.server.PostgresResource;
import com.leadnest.testing.suite.outbox.RelayedTopics;
import com.leadnest.testing.suite.outbox.TopicTail;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each event has its effect once, whatever is delivered. A service subclasses this as a
 * {@code @QuarkusTest} with {@code PostgresResource} and {@code KafkaResource} for each of its handlers.
 */
public abstract class IdempotentConsumerSuite {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final byte[] BROKEN = "{\"lead\": ".getBytes(StandardCharsets.UTF_8);

    @Inject
    protected IdempotentConsumer consumer;

    @Inject
    protected OutboxRelay relay;

    @Inject
    protected ObjectMapper mapper;

    @Inject
    protected KillPoints killPoints;

    private final String name = "suite-" + TypeId.newId();
    private final UUID business = TypeId.newId();

    /** The handler under test. */
    protected abstract EventHandler handler();

    /** A valid event the handler has an effect for. */
    protected abstract OutboxEvent<?> event(UUID business, String key, long version);

    /**
     * What the handler has made of a business's events, as text that differs when anything differs.
     * Leads by their key; no generated ids, no time of processing.
     */
    protected abstract String state(UUID business);

    @BeforeEach
    void topicsAreThere() {
        relay.start();
    }

    @AfterEach
    void disarm() {
        for (KillPoint point : KillPoint.values()) {
            killPoints.arm(point, null);
        }
    }

    @Test
    void anEventDeliveredAgainHasNoSecondEffect() {
        DeliveredBatch batch = events(4, 3);
        deliver(batch.inOrder());
        String once = state(business);
        assertThat(once).isNotEmpty().isNotEqualTo(state(TypeId.newId()));

        deliver(batch.inOrder());
        deliver(batch.shuffled(3, 42));
        batch.backwards().forEach(this::deliver);
        assertThat(state(business)).isEqualTo(once);
    }

    @Test
    void eventsOfOnePollMayComeInAnyOrderAndTwice() {
        DeliveredBatch batch = events(5, 4);
        deliver(batch.shuffled(3, 7));
        String shuffled = state(business);
        assertThat(shuffled).isNotEmpty();

        // Under another name nothing is remembered: were an event lost to the order, this would apply it.
        deliver("suite-" + TypeId.newId(), batch.inOrder(), handler());
        assertThat(state(business)).isEqualTo(shuffled);
    }

    @Test
    void anOlderVersionThatComesLateIsIgnored() {
        DeliveredBatch batch = events(3, 4);
        deliver(batch.inOrder());
        String inOrder = state(business);
        // Under another name nothing is remembered: only the versions can tell.
        String other = "suite-" + TypeId.newId();
        batch.backwards().forEach(poll -> deliver(other, poll, handler()));
        assertThat(state(business)).isEqualTo(inOrder);
    }

    @Test
    void whatCannotBeReadGoesToTheDeadTopicAndTheRestIsProcessed() {
        OutboxEvent<?> good = event(business, TypeId.LEAD.newText(), 1);
        OutboxEvent<?> bad = event(business, TypeId.LEAD.newText(), 1);
        OutboxEvent<?> alsoGood = event(business, TypeId.LEAD.newText(), 1);
        DeliveredBatch batch =
                new DeliveredBatch().event(good, json(good)).event(bad, BROKEN).event(alsoGood, json(alsoGood));
        try (TopicTail dead = deadTopic(good)) {
            deliver(batch.inOrder());

            ConsumerRecord<String, byte[]> record = dead.await(1, LIMIT).get(0);
            assertThat(record.key()).isEqualTo(bad.key());
            assertThat(record.value()).isEqualTo(BROKEN);
            assertThat(TopicTail.header(record, CloudEventHeaders.ID))
                    .isEqualTo(bad.id().toString());
            assertThat(TopicTail.header(record, DeadLetters.TOPIC))
                    .isEqualTo(bad.type().topic());
            assertThat(TopicTail.header(record, DeadLetters.PARTITION)).isEqualTo("0");
            assertThat(TopicTail.header(record, DeadLetters.OFFSET)).isEqualTo("1");
            assertThat(TopicTail.header(record, DeadLetters.CONSUMER)).isEqualTo(name);
            assertThat(TopicTail.header(record, DeadLetters.REASON))
                    .contains(bad.type().name());
        }
        assertThat(state(business)).contains(good.key(), alsoGood.key()).doesNotContain(bad.key());
    }

    @Test
    void theOneEventThatBreaksTheHandlerIsFoundAndTheRestIsProcessed() {
        List<OutboxEvent<?>> events = new ArrayList<>();
        DeliveredBatch batch = new DeliveredBatch();
        for (int i = 0; i < 20; i++) {
            OutboxEvent<?> event = event(business, TypeId.LEAD.newText(), 1);
            events.add(event);
            batch.event(event, json(event));
        }
        String bad = events.get(13).key();
        EventHandler breaking =
                (tx, of, fresh) -> handler().handle(tx, of, fresh).invoke(() -> {
                    if (fresh.stream().anyMatch(event -> event.key().equals(bad))) {
                        throw new IllegalArgumentException("no such plan");
                    }
                });
        try (TopicTail dead = deadTopic(events.get(0))) {
            deliver(name, batch.inOrder(), breaking);
            deliver(name, batch.shuffled(2, 1), breaking);

            List<ConsumerRecord<String, byte[]>> put = dead.await(1, LIMIT);
            assertThat(put).hasSize(1);
            assertThat(put.get(0).key()).isEqualTo(bad);
            assertThat(TopicTail.header(put.get(0), DeadLetters.REASON)).isEqualTo("no such plan");
            assertThat(TopicTail.header(put.get(0), DeadLetters.EXCEPTION))
                    .isEqualTo(IllegalArgumentException.class.getName());
        }
        String state = state(business);
        events.forEach(event ->
                assertThat(state.contains(event.key())).isEqualTo(!event.key().equals(bad)));
    }

    @Test
    void anUnknownTypeOrALaterMajorVersionIsSkipped() {
        OutboxEvent<?> unknown = event(business, TypeId.LEAD.newText(), 1);
        OutboxEvent<?> future = event(business, TypeId.LEAD.newText(), 1);
        OutboxEvent<?> good = event(business, TypeId.LEAD.newText(), 1);
        DeliveredBatch batch = new DeliveredBatch()
                .record(unknown, BROKEN, "com.leadnest.LeadTeleported.v1")
                .record(future, BROKEN, "com.leadnest." + future.type().name() + ".v99")
                .event(good, json(good));
        try (TopicTail dead = deadTopic(good)) {
            deliver(batch.inOrder());
            assertThat(dead.await(1, Duration.ofMillis(300))).isEmpty();
        }
        assertThat(state(business)).contains(good.key()).doesNotContain(unknown.key(), future.key());
    }

    @Test
    void aCrashBeforeTheCommitLeavesNothingAndTheNextAttemptHasTheEffect() {
        AtomicInteger attempts = new AtomicInteger();
        killPoints.arm(KillPoint.EFFECT_UNCOMMITTED, () -> {
            if (attempts.incrementAndGet() <= 2) {
                throw new UncheckedIOException(new IOException("connection lost"));
            }
        });
        OutboxEvent<?> event = event(business, TypeId.LEAD.newText(), 1);
        deliver(new DeliveredBatch().event(event, json(event)).inOrder());
        assertThat(attempts.get()).isEqualTo(3);
        assertThat(state(business)).contains(event.key());
    }

    @Test
    void aCrashBetweenCommitAndOffsetHasNoSecondEffect() {
        AtomicBoolean crashed = new AtomicBoolean();
        killPoints.arm(KillPoint.EFFECT_COMMITTED_OFFSET_NOT, () -> {
            if (crashed.compareAndSet(false, true)) {
                throw new IllegalStateException("killed");
            }
        });
        DeliveredBatch batch = events(3, 2);
        assertThatThrownBy(() -> deliver(batch.inOrder())).hasMessage("killed");
        String once = state(business);

        deliver(batch.inOrder());
        assertThat(state(business)).isEqualTo(once);
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() throws Exception {
        DeliveredBatch batch = events(3, 2);
        PostgresResource.stopServer();
        CompletableFuture<Void> delivered;
        try {
            delivered = consumer.consume(name, batch.inOrder(), handler()).subscribeAsCompletionStage();
            assertThat(delivered).isNotDone();
        } finally {
            PostgresResource.startServer();
        }
        delivered.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        assertThat(state(business)).isNotEmpty();
    }

    private DeliveredBatch events(int keys, int versions) {
        DeliveredBatch batch = new DeliveredBatch();
        for (int key = 0; key < keys; key++) {
            String lead = TypeId.LEAD.newText();
            for (int version = 1; version <= versions; version++) {
                OutboxEvent<?> event = event(business, lead, version);
                batch.event(event, json(event));
            }
        }
        return batch;
    }

    private TopicTail deadTopic(OutboxEvent<?> event) {
        return RelayedTopics.tail(Topics.dead(event.type().topic()), business);
    }

    private void deliver(ConsumerRecords<String, byte[]> records) {
        deliver(name, records, handler());
    }

    private void deliver(String as, ConsumerRecords<String, byte[]> records, EventHandler handler) {
        Uni<Void> effect = consumer.consume(as, records, handler);
        effect.await().atMost(LIMIT);
    }

    private byte[] json(OutboxEvent<?> event) {
        try {
            return mapper.writeValueAsBytes(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
