package com.leadnest.testing.suite;

import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.testing.server.KafkaResource;
import com.leadnest.testing.server.PostgresResource;
import com.leadnest.testing.suite.consumer.IdempotentConsumerSuite;
import com.leadnest.testing.suite.outbox.SampleEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KafkaResource.class)
class ProofConsumerTest extends IdempotentConsumerSuite {

    @Inject
    TallyHandler handler;

    @Inject
    Tenancy tenancy;

    @Override
    protected EventHandler handler() {
        return handler;
    }

    @Override
    protected OutboxEvent<?> event(UUID business, String key, long version) {
        return SampleEvents.live(business, key, version);
    }

    @Override
    protected String state(UUID business) {
        StringBuilder state = new StringBuilder();
        tenancy.read(business, "SELECT lead, version, applied FROM tally ORDER BY lead", Tuple.tuple())
                .await()
                .atMost(Duration.ofSeconds(10))
                .forEach(row -> state.append(row.getString(0))
                        .append(' ')
                        .append(row.getLong(1))
                        .append(' ')
                        .append(row.getInteger(2))
                        .append('\n'));
        return state.toString();
    }
}
