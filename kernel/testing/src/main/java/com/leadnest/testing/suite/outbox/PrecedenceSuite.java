package com.leadnest.testing.suite.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadnest.contracts.event.Topics;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.BulkPrecedence;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.kernel.outbox.OutboxRelay;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The bulk lane stands back for the work that fills it, and neither for ever nor with the live lane. Takes a {@code
 * leadnest.outbox.stand-back} of some seconds.
 */
public abstract class PrecedenceSuite {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    protected Tenancy tenancy;

    @Inject
    protected Outbox outbox;

    @Inject
    protected OutboxRelay relay;

    @Inject
    protected BulkPrecedence precedence;

    private final UUID business = TypeId.newId();
    private TopicTail live;
    private TopicTail bulk;

    @BeforeEach
    void begin() {
        relay.start();
        live = RelayedTopics.tail(Topics.LEADS, business);
        bulk = RelayedTopics.tail(Topics.LEADS_BULK, business);
        precedence.begin();
    }

    @AfterEach
    void close() {
        live.close();
        bulk.close();
    }

    @Test
    void onlyTheBulkLaneStandsBackAndGoesOnWhenTheWorkHasEnded() {
        record(SampleEvents.bulk(business, SampleEvents.key(), 1));
        record(SampleEvents.live(business, SampleEvents.key(), 1));
        assertThat(live.await(1, LIMIT)).hasSize(1);
        assertThat(waiting()).isEqualTo(1);

        precedence.end();
        assertThat(bulk.await(1, LIMIT)).hasSize(1);
    }

    @Test
    void workWithoutEndHoldsNothingBackForEver() {
        long recorded = System.currentTimeMillis();
        record(SampleEvents.bulk(business, SampleEvents.key(), 1));

        List<ConsumerRecord<String, byte[]>> arrived = bulk.await(1, LIMIT);
        precedence.end();
        assertThat(arrived).hasSize(1);
        assertThat(arrived.get(0).timestamp() - recorded).isGreaterThan(1_000);
    }

    private void record(OutboxEvent<?> event) {
        await(tenancy.inBusiness(business, tx -> outbox.record(tx, event)));
    }

    private int waiting() {
        return await(tenancy.system(tx -> tx.query("SELECT count(*)::int AS n FROM outbox WHERE lane = 1")
                        .execute()))
                .iterator()
                .next()
                .getInteger("n");
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(LIMIT);
    }
}
