package com.leadnest.inbox.step;

import com.leadnest.contracts.nurture.NurtureEvents;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.testing.suite.consumer.IdempotentConsumerSuite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

@QuarkusTest
class StepConsumerTest extends IdempotentConsumerSuite {

    private static final Instant DUE = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    Steps steps;

    @Inject
    Talk talk;

    @Override
    protected EventHandler handler() {
        return steps;
    }

    @Override
    protected OutboxEvent<?> event(UUID business, String key, long version) {
        UUID lead = TypeId.LEAD.parse(key);
        return OutboxEvent.of(NurtureEvents.STEP_DUE, business, key, version, Talk.due(lead, lead, (int) version, DUE));
    }

    @Override
    protected String state(UUID business) {
        return talk.rows(business, "SELECT lead_id, step, state FROM messages ORDER BY lead_id, step").stream()
                .map(row -> TypeId.LEAD.text(row.getUUID("lead_id")) + " " + row.getInteger("step") + " "
                        + row.getString("state"))
                .collect(Collectors.joining("\n"));
    }
}
