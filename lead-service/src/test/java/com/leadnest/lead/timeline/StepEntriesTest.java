package com.leadnest.lead.timeline;

import com.leadnest.contracts.nurture.EnrolmentStarted;
import com.leadnest.contracts.nurture.NurtureEvents;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.testing.suite.consumer.IdempotentConsumerSuite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

@QuarkusTest
class StepEntriesTest extends IdempotentConsumerSuite {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    StepEntries entries;

    @Inject
    Tenancy tenancy;

    @Override
    protected EventHandler handler() {
        return entries;
    }

    @Override
    protected OutboxEvent<?> event(UUID business, String key, long version) {
        LeadsThere.add(tenancy, business, key);
        EnrolmentStarted data =
                new EnrolmentStarted("enr_" + version, key, "seq_1", "Welcome", 2, "manual", NOON.plusSeconds(version));
        return OutboxEvent.of(NurtureEvents.STARTED, business, key, version, data);
    }

    @Override
    protected String state(UUID business) {
        return LeadsThere.told(tenancy, business);
    }
}
