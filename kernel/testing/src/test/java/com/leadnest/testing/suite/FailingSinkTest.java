package com.leadnest.testing.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadnest.contracts.event.CloudEventHeaders;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.Drains;
import com.leadnest.kernel.outbox.EventSink;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxDrain;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.kernel.outbox.OutboxRelay;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.server.PostgresResource;
import com.leadnest.testing.suite.outbox.SampleEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sink that fails in the middle of a long round: what arrived is a prefix, nothing is marked, and all of it comes again. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KafkaResource.class)
class FailingSinkTest {

    /** More than three pages that are sent ahead, and a rest. */
    private static final int EVENTS = 1_700;

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    Tenancy tenancy;

    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Inject
    Drains drains;

    @Inject
    Pool pool;

    private final UUID business = TypeId.newId();
    private final List<String> recorded = new ArrayList<>();

    /** Takes what comes and fails once, at that record; a slow one lets the reader run ahead. */
    private static final class Sink implements EventSink {

        private final List<String> arrived = Collections.synchronizedList(new ArrayList<>());
        private final int failsAt;
        private final Throwable failure;
        private boolean failed;

        Sink(int failsAt, Throwable failure) {
            this.failsAt = failsAt;
            this.failure = failure;
        }

        @Override
        public void send(ProducerRecord<byte[], byte[]> record) {
            if (!failed && arrived.size() == failsAt) {
                failed = true;
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
            if (arrived.size() % 100 == 0) {
                LockSupport.parkNanos(1_000_000);
            }
            arrived.add(
                    new String(record.headers().lastHeader(CloudEventHeaders.ID).value(), StandardCharsets.UTF_8));
        }

        @Override
        public void awaitAll() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void manyRowsAndNoRelay() {
        relay.stop();
        pool.query("DELETE FROM outbox").execute().await().atMost(LIMIT);
        String key = SampleEvents.key();
        tenancy.inBusiness(business, tx -> {
                    List<OutboxEvent<?>> events = new ArrayList<>(SampleEvents.versions(business, key, EVENTS));
                    events.forEach(event -> recorded.add(event.id().toString()));
                    return Multi.createFrom()
                            .iterable(events)
                            .onItem()
                            .transformToUniAndConcatenate(event -> outbox.record(tx, event))
                            .collect()
                            .last();
                })
                .await()
                .atMost(LIMIT);
    }

    @AfterEach
    void asBefore() {
        pool.query("DELETE FROM outbox").execute().await().atMost(LIMIT);
        relay.start();
    }

    private long rows() {
        return pool.query("SELECT count(*) AS n FROM outbox")
                .execute()
                .await()
                .atMost(LIMIT)
                .iterator()
                .next()
                .getLong("n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 777, 999, 1_000, 1_499, 1_500, 1_699})
    @Timeout(60)
    void keepsTheOrderAndLosesNothing(int failsAt) throws Exception {
        failsAndComesAgain(failsAt, new IllegalStateException("the broker says no"));
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 1_499})
    @Timeout(60)
    void anErrorIsNotWaitedForForEver(int failsAt) throws Exception {
        failsAndComesAgain(failsAt, new AssertionError("out of something"));
    }

    private void failsAndComesAgain(int failsAt, Throwable failure) throws Exception {
        Sink sink = new Sink(failsAt, failure);
        try (OutboxDrain drain = drains.into(sink, false)) {
            assertThatThrownBy(drain::round)
                    .satisfies(thrown -> assertThat(thrown == failure || thrown.getCause() == failure)
                            .isTrue());
        }
        assertThat(sink.arrived).as("a prefix").isEqualTo(recorded.subList(0, failsAt));
        assertThat(rows()).as("nothing is marked").isEqualTo(EVENTS);

        Sink again = new Sink(-1, null);
        try (OutboxDrain drain = drains.into(again, false)) {
            assertThat(drain.round()).isEqualTo(EVENTS);
            assertThat(drain.round()).isZero();
        }
        assertThat(again.arrived).isEqualTo(recorded);
        assertThat(rows()).isZero();
    }
}
