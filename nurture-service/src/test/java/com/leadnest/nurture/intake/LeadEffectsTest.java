package com.leadnest.nurture.intake;

import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.nurture.person.People;
import com.leadnest.nurture.person.PeopleFilter;
import com.leadnest.nurture.service.Leads;
import com.leadnest.testing.suite.consumer.IdempotentConsumerSuite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@QuarkusTest
class LeadEffectsTest extends IdempotentConsumerSuite {

    @Inject
    LeadEffects effects;

    @Inject
    People people;

    @Override
    protected EventHandler handler() {
        return effects;
    }

    @Override
    protected OutboxEvent<?> event(UUID business, String key, long version) {
        UUID lead = TypeId.LEAD.parse(key);
        LeadUpdated data = new LeadUpdated(
                Leads.of(lead, "Dana " + version, "dana@example.com", null, version), List.of("name"), null);
        return OutboxEvent.of(LeadEvents.UPDATED, business, key, version, data);
    }

    @Override
    protected String state(UUID business) {
        return people
                .page(business, PeopleFilter.everybody(), null, 1_000)
                .await()
                .atMost(Duration.ofSeconds(20))
                .stream()
                .map(person -> TypeId.LEAD.text(person.leadId()) + " " + person.name() + " " + person.version())
                .collect(Collectors.joining("\n"));
    }
}
