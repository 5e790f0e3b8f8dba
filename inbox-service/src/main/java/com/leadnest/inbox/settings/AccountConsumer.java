package com.leadnest.inbox.settings;

import com.leadnest.kernel.inbox.IdempotentConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns of businesses that sign up. */
@ApplicationScoped
public class AccountConsumer {

    private final IdempotentConsumer consumer;
    private final BusinessFacts facts;

    @Inject
    public AccountConsumer(IdempotentConsumer consumer, BusinessFacts facts) {
        this.consumer = consumer;
        this.facts = facts;
    }

    @Incoming("accounts")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("inbox.accounts", records, facts);
    }
}
