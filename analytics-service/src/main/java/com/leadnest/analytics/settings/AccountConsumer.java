package com.leadnest.analytics.settings;

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
    private final BusinessProfiles profiles;

    @Inject
    public AccountConsumer(IdempotentConsumer consumer, BusinessProfiles profiles) {
        this.consumer = consumer;
        this.profiles = profiles;
    }

    @Incoming("accounts")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume("analytics.accounts", records, profiles);
    }
}
