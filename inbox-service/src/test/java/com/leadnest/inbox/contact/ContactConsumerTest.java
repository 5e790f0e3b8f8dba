package com.leadnest.inbox.contact;

import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.inbox.service.Talk;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.testing.suite.consumer.IdempotentConsumerSuite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@QuarkusTest
class ContactConsumerTest extends IdempotentConsumerSuite {

    @Inject
    Contacts contacts;

    @Inject
    Talk talk;

    @Override
    protected EventHandler handler() {
        return contacts;
    }

    @Override
    protected OutboxEvent<?> event(UUID business, String key, long version) {
        UUID lead = TypeId.LEAD.parse(key);
        LeadUpdated data =
                new LeadUpdated(Talk.snapshot(lead, "Ann " + version, null, null, version), List.of("name"), null);
        return OutboxEvent.of(LeadEvents.UPDATED, business, key, version, data);
    }

    @Override
    protected String state(UUID business) {
        return talk.rows(business, "SELECT lead_id, name, region, lead_version FROM contacts ORDER BY lead_id").stream()
                .map(row -> TypeId.LEAD.text(row.getUUID("lead_id")) + " " + row.getString("name") + " "
                        + row.getString("region") + " " + row.getLong("lead_version"))
                .collect(Collectors.joining("\n"));
    }
}
