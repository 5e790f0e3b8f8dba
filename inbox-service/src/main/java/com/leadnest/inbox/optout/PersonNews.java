package com.leadnest.inbox.optout;

import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.OptedIn;
import com.leadnest.contracts.message.OptedOut;
import com.leadnest.inbox.consent.Consent;
import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.StepStops;
import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Tells of people's wishes in the conversations they are known by, and calls back what waits for them. */
@Singleton
class PersonNews {

    private final People people;
    private final MessageJournal journal;
    private final StepStops stops;
    private final Clock clock;

    @Inject
    PersonNews(People people, MessageJournal journal, StepStops stops, Clock clock) {
        this.people = people;
        this.journal = journal;
        this.stops = stops;
        this.clock = clock;
    }

    /**
     * The event first: it takes the locks of the conversations, under which nothing new can come to wait. Called back is
     * what waits on any channel: whoever opts out anywhere leaves every sequence.
     */
    Uni<Void> optedOut(SqlConnection tx, UUID business, OptOut wish) {
        return people.conversations(tx, business, wish.leadId(), wish.address()).chain(known -> {
            Map<UUID, OptedOut> events = new LinkedHashMap<>();
            known.forEach((conversation, lead) ->
                    events.put(conversation, new OptedOut(lead, wish.channel(), wish.method(), clock.instant())));
            return journal.announce(tx, business, MessageEvents.OPTED_OUT, events)
                    .chain(() -> callBack(tx, business, events.keySet()));
        });
    }

    Uni<Void> optedIn(SqlConnection tx, UUID business, Consent consent) {
        return people.conversations(tx, business, consent.leadId(), consent.address())
                .chain(known -> {
                    Map<UUID, OptedIn> events = new LinkedHashMap<>();
                    known.forEach((conversation, lead) -> events.put(conversation, event(lead, consent)));
                    return journal.announce(tx, business, MessageEvents.OPTED_IN, events);
                });
    }

    /** Consents of leads that were recorded together. */
    Uni<Void> optedIn(SqlConnection tx, UUID business, Map<UUID, Consent> byLead) {
        return people.ofLeads(tx, business, byLead.keySet()).chain(known -> {
            Map<UUID, OptedIn> events = new LinkedHashMap<>();
            known.forEach(
                    (lead, conversation) -> events.put(conversation, event(TypeId.LEAD.text(lead), byLead.get(lead))));
            return journal.announce(tx, business, MessageEvents.OPTED_IN, events);
        });
    }

    private Uni<Void> callBack(SqlConnection tx, UUID business, Collection<UUID> conversations) {
        return Multi.createFrom()
                .iterable(conversations)
                .onItem()
                .transformToUniAndConcatenate(conversation -> stops.stop(tx, business, conversation, "opted_out"))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static OptedIn event(String lead, Consent consent) {
        return new OptedIn(
                lead, consent.channel(), consent.method(), consent.proof().wording(), consent.obtainedAt());
    }
}
