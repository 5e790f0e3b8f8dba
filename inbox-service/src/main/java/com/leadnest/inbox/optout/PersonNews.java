package com.leadnest.inbox.optout;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.OptedIn;
import com.leadnest.contracts.message.OptedOut;
import com.leadnest.inbox.consent.Consent;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.outbox.Outbox;
import com.leadnest.kernel.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Tells of people's wishes under the keys of their conversations, and calls back what waits for them. */
@Singleton
class PersonNews {

    /** Locked in the order of their ids, so that two of these wait for each other and never block. */
    private static final String NUMBER = "WITH locked AS (SELECT id FROM conversations WHERE business_id = $1"
            + " AND id = ANY ($2) ORDER BY id FOR UPDATE) UPDATE conversations c SET event_version = c.event_version + 1"
            + " FROM locked WHERE c.business_id = $1 AND c.id = locked.id RETURNING c.id, c.lead_id, c.event_version";

    /** On every channel: whoever opts out anywhere leaves every sequence. */
    private static final String CALL_BACK = "WITH gone AS (UPDATE messages SET state = 'cancelled',"
            + " reason = 'opted_out' WHERE business_id = $1 AND conversation_id = ANY ($2) AND kind = 'sequence'"
            + " AND state IN ('queued', 'deferred', 'held') RETURNING id)"
            + " DELETE FROM send_queue q USING gone WHERE q.message_id = gone.id";

    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    PersonNews(People people, Outbox outbox, Clock clock) {
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The event first: it takes the locks of the conversations, under which nothing new can come to wait. */
    Uni<Void> optedOut(SqlConnection tx, UUID business, OptOut wish) {
        return people.conversations(tx, business, wish.leadId(), wish.address())
                .chain(conversations -> tell(
                                tx,
                                business,
                                MessageEvents.OPTED_OUT,
                                conversations,
                                lead -> new OptedOut(
                                        TypeId.LEAD.textOrNull(lead), wish.channel(), wish.method(), clock.instant()))
                        .chain(() -> tx.preparedQuery(CALL_BACK)
                                .execute(Tuple.of(business, conversations.toArray(UUID[]::new)))))
                .replaceWithVoid();
    }

    Uni<Void> optedIn(SqlConnection tx, UUID business, Consent consent) {
        return people.conversations(tx, business, consent.leadId(), consent.address())
                .chain(conversations ->
                        tell(tx, business, MessageEvents.OPTED_IN, conversations, lead -> event(lead, consent)));
    }

    /** Consents of leads that were recorded together. */
    Uni<Void> optedIn(SqlConnection tx, UUID business, Map<UUID, Consent> byLead) {
        return byLead.isEmpty()
                ? Uni.createFrom().voidItem()
                : people.ofLeads(tx, business, byLead.keySet())
                        .chain(conversations -> tell(
                                tx,
                                business,
                                MessageEvents.OPTED_IN,
                                conversations,
                                lead -> event(lead, byLead.get(lead))));
    }

    private <T> Uni<Void> tell(
            SqlConnection tx,
            UUID business,
            EventType<T> type,
            Collection<UUID> conversations,
            Function<UUID, T> body) {
        return tx.preparedQuery(NUMBER)
                .execute(Tuple.of(business, conversations.toArray(UUID[]::new)))
                .chain(rows -> {
                    List<OutboxEvent<?>> events = new ArrayList<>();
                    rows.forEach(row -> {
                        UUID lead = row.getUUID("lead_id");
                        String key =
                                lead == null ? TypeId.CONVERSATION.text(row.getUUID("id")) : TypeId.LEAD.text(lead);
                        long version = row.getLong("event_version");
                        events.add(OutboxEvent.of(type, business, key, version, body.apply(lead)));
                    });
                    return outbox.recordBatch(tx, events);
                });
    }

    private static OptedIn event(UUID lead, Consent consent) {
        return new OptedIn(
                TypeId.LEAD.textOrNull(lead),
                consent.channel(),
                consent.method(),
                consent.proof().wording(),
                consent.obtainedAt());
    }
}
