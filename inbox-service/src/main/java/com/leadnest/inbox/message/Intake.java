package com.leadnest.inbox.message;

import com.leadnest.inbox.attachment.Attachments;
import com.leadnest.inbox.conversation.Manner;
import com.leadnest.inbox.conversation.MessageJournal;
import com.leadnest.inbox.conversation.NewMessage;
import com.leadnest.inbox.conversation.StepOrigin;
import com.leadnest.inbox.conversation.StepStops;
import com.leadnest.kernel.id.TypeId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes in what people write. */
@Singleton
public class Intake {

    private static final String KNOWN = "SELECT m.id, m.conversation_id, m.lead_id FROM messages m"
            + " WHERE m.business_id = $1 AND m.dedupe_key = $2";

    private final InboundThreads threads;
    private final MessageJournal journal;
    private final StepStops stops;
    private final Attachments attachments;
    private final Clock clock;

    @Inject
    Intake(InboundThreads threads, MessageJournal journal, StepStops stops, Attachments attachments, Clock clock) {
        this.threads = threads;
        this.journal = journal;
        this.stops = stops;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Puts a message into its conversation, once however often its provider brings it. A reply and an opt-out call back
     * every waiting message of a sequence in the same transaction.
     *
     * @param tx with the business set
     */
    public Uni<Taken> receive(SqlConnection tx, UUID business, Inbound inbound) {
        String key =
                "in:" + inbound.origin().provider() + ":" + inbound.origin().id();
        return known(tx, business, key, false).onItem().ifNull().switchTo(() -> fresh(tx, business, inbound, key));
    }

    private Uni<Taken> fresh(SqlConnection tx, UUID business, Inbound inbound, String key) {
        Instant now = clock.instant();
        return threads.find(tx, business, inbound, now)
                .chain(conversation -> threads.answered(tx, business, conversation, inbound)
                        .chain(step -> {
                            NewMessage message = message(inbound, key, conversation, step, now);
                            return journal.append(tx, business, List.of(message))
                                    .chain(added -> added.isEmpty()
                                            ? known(tx, business, key, false)
                                            : effects(tx, business, inbound, message, key));
                        }));
    }

    private Uni<Taken> effects(SqlConnection tx, UUID business, Inbound inbound, NewMessage message, String key) {
        return attachments
                .received(tx, business, message.conversationId(), message.id(), inbound.files())
                .chain(() -> stop(tx, business, inbound, message.conversationId()))
                .chain(() -> known(tx, business, key, true));
    }

    private Uni<Void> stop(SqlConnection tx, UUID business, Inbound inbound, UUID conversation) {
        String reason =
                switch (inbound.intent()) {
                    case "reply" -> "replied";
                    case "opt_out" -> "opted_out";
                    default -> null;
                };
        return reason == null
                ? Uni.createFrom().voidItem()
                : stops.stop(tx, business, conversation, reason).replaceWithVoid();
    }

    private static NewMessage message(Inbound inbound, String key, UUID conversation, StepOrigin step, Instant now) {
        Inbound.Origin origin = inbound.origin();
        return new NewMessage(
                TypeId.newId(),
                conversation,
                key,
                Manner.received(inbound.channel(), inbound.intent()),
                inbound.content(),
                step,
                new NewMessage.Sender(
                        null,
                        List.of(),
                        origin.from(),
                        origin.to(),
                        origin.provider(),
                        origin.id(),
                        inbound.threading().rfcMessageId(),
                        inbound.threading().inReplyTo()),
                NewMessage.Timing.at(now));
    }

    private static Uni<Taken> known(SqlConnection tx, UUID business, String key, boolean isNew) {
        return tx.preparedQuery(KNOWN).execute(Tuple.of(business, key)).map(rows -> {
            if (rows.size() == 0) {
                return null;
            }
            var row = rows.iterator().next();
            return new Taken(row.getUUID("id"), row.getUUID("conversation_id"), row.getUUID("lead_id"), isNew);
        });
    }
}
