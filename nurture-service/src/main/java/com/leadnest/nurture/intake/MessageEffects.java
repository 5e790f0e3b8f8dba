package com.leadnest.nurture.intake;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import com.leadnest.nurture.person.PersonChoices;
import com.leadnest.nurture.settings.SenderKeeping;
import com.leadnest.nurture.stop.StepNews;
import com.leadnest.nurture.stop.Stopping;
import com.leadnest.nurture.stop.Undeliverable;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What a message does: a choice is kept, the person is taken out of what it stops or cannot reach, the step knows. */
@Singleton
public class MessageEffects implements EventHandler {

    private final PersonChoices choices;
    private final Stopping stopping;
    private final Undeliverable undeliverable;
    private final StepNews news;
    private final SenderKeeping senders;

    @Inject
    MessageEffects(
            PersonChoices choices,
            Stopping stopping,
            Undeliverable undeliverable,
            StepNews news,
            SenderKeeping senders) {
        this.choices = choices;
        this.stopping = stopping;
        this.undeliverable = undeliverable;
        this.news = news;
        this.senders = senders;
    }

    @Override
    public boolean wants(EventType<?> type) {
        return MessageEvents.ALL.contains(type) && !type.equals(MessageEvents.DEFERRED);
    }

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        return choices.apply(transaction, business, fresh)
                .chain(() -> stopping.apply(transaction, business, fresh))
                .chain(() -> undeliverable.apply(transaction, business, fresh))
                .chain(() -> news.apply(transaction, business, fresh))
                .chain(() -> senders.apply(transaction, business, fresh));
    }
}
