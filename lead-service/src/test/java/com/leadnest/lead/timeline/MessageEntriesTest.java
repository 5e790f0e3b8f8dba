package com.leadnest.lead.timeline;

import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.contracts.message.MessageSent;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.kernel.tenancy.Tenancy;
import com.leadnest.testing.suite.consumer.IdempotentConsumerSuite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

@QuarkusTest
class MessageEntriesTest extends IdempotentConsumerSuite {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    MessageEntries entries;

    @Inject
    Tenancy tenancy;

    @Override
    protected EventHandler handler() {
        return entries;
    }

    @Override
    protected OutboxEvent<?> event(UUID business, String key, long version) {
        LeadsThere.add(tenancy, business, key);
        MessageRef message =
                new MessageRef("msg_" + version, "conv_1", key, "email", "sequence", "enr_1", 1, null, true);
        MessageSent data = new MessageSent(message, "smtp", "1@local", "Welcome", 1, NOON.plusSeconds(version));
        return OutboxEvent.of(MessageEvents.SENT, business, key, version, data);
    }

    @Override
    protected String state(UUID business) {
        return LeadsThere.told(tenancy, business);
    }
}
