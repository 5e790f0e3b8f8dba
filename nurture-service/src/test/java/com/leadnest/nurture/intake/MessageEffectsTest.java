package com.leadnest.nurture.intake;

import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.OptedIn;
import com.leadnest.contracts.message.OptedOut;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.outbox.OutboxEvent;
import com.leadnest.nurture.service.Book;
import com.leadnest.testing.suite.consumer.IdempotentConsumerSuite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.StringJoiner;
import java.util.UUID;

@QuarkusTest
class MessageEffectsTest extends IdempotentConsumerSuite {

    private static final Instant START = Instant.parse("2026-03-08T09:59:00Z");

    @Inject
    MessageEffects effects;

    @Inject
    Book book;

    @Override
    protected EventHandler handler() {
        return effects;
    }

    /** Out, in, out, in: the last choice by its time holds. */
    @Override
    protected OutboxEvent<?> event(UUID business, String key, long version) {
        Instant at = START.plusSeconds(version);
        return version % 2 == 1
                ? OutboxEvent.of(
                        MessageEvents.OPTED_OUT, business, key, version, new OptedOut(key, "sms", "keyword", at))
                : OutboxEvent.of(
                        MessageEvents.OPTED_IN, business, key, version, new OptedIn(key, "sms", "keyword", null, at));
    }

    @Override
    protected String state(UUID business) {
        StringJoiner state = new StringJoiner("\n");
        book.in(business, tx -> tx.query("SELECT lead_id, opted_out_sms, sms_consent_at FROM people ORDER BY lead_id")
                        .execute())
                .forEach(row -> state.add(TypeId.LEAD.text(row.getUUID("lead_id")) + " "
                        + row.getOffsetDateTime("opted_out_sms") + " " + row.getOffsetDateTime("sms_consent_at")));
        return state.toString();
    }
}
