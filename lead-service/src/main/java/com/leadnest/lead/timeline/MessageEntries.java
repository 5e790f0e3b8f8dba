package com.leadnest.lead.timeline;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageFailed;
import com.leadnest.contracts.message.MessageReceived;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.contracts.message.MessageSent;
import com.leadnest.contracts.message.OptedIn;
import com.leadnest.contracts.message.OptedOut;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.inbox.EventHandler;
import com.leadnest.kernel.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Messages and consent on the timelines of the people they are about. */
@Singleton
public class MessageEntries implements EventHandler {

    private static final Set<EventType<?>> TOLD = Set.of(
            MessageEvents.SENT,
            MessageEvents.RECEIVED,
            MessageEvents.FAILED,
            MessageEvents.OPTED_OUT,
            MessageEvents.OPTED_IN);

    private final TimelineRows rows;

    @Inject
    public MessageEntries(TimelineRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean wants(EventType<?> type) {
        return TOLD.contains(type);
    }

    @Override
    public Uni<Void> handle(SqlConnection transaction, UUID business, List<ReceivedEvent> fresh) {
        return rows.add(
                transaction,
                business,
                fresh.stream().map(MessageEntries::learned).toList());
    }

    private static LearnedEntry learned(ReceivedEvent event) {
        if (event.is(MessageEvents.SENT)) {
            return sent(event.id(), event.data(MessageEvents.SENT));
        }
        if (event.is(MessageEvents.RECEIVED)) {
            return received(event.id(), event.data(MessageEvents.RECEIVED));
        }
        if (event.is(MessageEvents.FAILED)) {
            return failed(event.id(), event.data(MessageEvents.FAILED));
        }
        return event.is(MessageEvents.OPTED_OUT)
                ? optedOut(event.id(), event.data(MessageEvents.OPTED_OUT))
                : optedIn(event.id(), event.data(MessageEvents.OPTED_IN));
    }

    private static LearnedEntry sent(UUID id, MessageSent said) {
        return message(id, "message_sent", said.message(), said.at(), new JsonObject().put("subject", said.subject()));
    }

    private static LearnedEntry received(UUID id, MessageReceived said) {
        JsonObject facts = new JsonObject().put("intent", said.intent()).put("preview", said.preview());
        return message(id, "message_received", said.message(), said.at(), facts);
    }

    private static LearnedEntry failed(UUID id, MessageFailed said) {
        JsonObject facts = new JsonObject()
                .put("stage", said.stage())
                .put("reason", said.reason())
                .put("detail", said.detail());
        return message(id, "message_failed", said.message(), said.at(), facts);
    }

    private static LearnedEntry message(UUID id, String type, MessageRef message, Instant at, JsonObject facts) {
        JsonObject data = new JsonObject()
                .put("message_id", message.messageId())
                .put("conversation_id", message.conversationId())
                .put("channel", message.channel())
                .put("kind", message.kind())
                .put("enrolment_id", message.enrolmentId())
                .put("step", message.step())
                .put("sandbox", message.sandbox())
                .mergeIn(facts);
        UUID author = TypeId.USER.find(message.userId()).orElse(null);
        return new LearnedEntry(id, message.leadId(), new TimelineEntry(type, at, author, data));
    }

    private static LearnedEntry optedOut(UUID id, OptedOut said) {
        JsonObject data = new JsonObject().put("channel", said.channel()).put("method", said.method());
        return new LearnedEntry(id, said.leadId(), new TimelineEntry("opted_out", said.at(), null, data));
    }

    private static LearnedEntry optedIn(UUID id, OptedIn said) {
        JsonObject data = new JsonObject()
                .put("channel", said.channel())
                .put("method", said.method())
                .put("wording", said.wording());
        return new LearnedEntry(id, said.leadId(), new TimelineEntry("opted_in", said.at(), null, data));
    }
}
