package com.leadnest.nurture.intake;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.lead.LeadEvents;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.nurture.person.PersonKeeping;
import com.leadnest.nurture.rule.AutomaticEnrolment;
import com.leadnest.nurture.stop.Stopping;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What an event of a lead does: the person is kept, taken out of what it stops, and put into what a rule says. */
@Singleton
public class LeadEffects implements EventHandler {

    private final PersonKeeping people;
    private final Stopping stopping;
    private final AutomaticEnrolment rules;

    @Inject
    LeadEffects(PersonKeeping people, Stopping stopping, AutomaticEnrolment rules) {
        this.people = people;
        this.stopping = stopping;
        this.rules = rules;
    }

    @Override
    public boolean wants(EventType<?> type) {
        return LeadEvents.ALL.contains(type);
    }

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        return people.apply(transaction, business, fresh)
                .chain(() -> stopping.apply(transaction, business, fresh))
                .chain(() -> rules.apply(transaction, business, fresh));
    }
}
