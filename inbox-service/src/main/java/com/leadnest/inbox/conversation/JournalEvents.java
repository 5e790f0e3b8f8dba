package com.leadnest.inbox.conversation;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.message.MessageDeferred;
import com.leadnest.contracts.message.MessageDelivered;
import com.leadnest.contracts.message.MessageEvents;
import com.leadnest.contracts.message.MessageFailed;
import com.leadnest.contracts.message.MessageReceived;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.contracts.message.MessageSent;
import com.leadnest.contracts.message.MessageUnconfirmed;
import com.leadnest.kernel.outbox.OutboxEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The public events of one change of the journal, numbered under the locks of their conversations. */
final class JournalEvents {

    private final UUID business;
    private final List<OutboxEvent<?>> events = new ArrayList<>();

    JournalEvents(UUID business) {
        this.business = business;
    }

    List<OutboxEvent<?>> list() {
        return events;
    }

    <T> void add(LockedThread thread, EventType<T> type, T data) {
        events.add(OutboxEvent.of(type, business, thread.key(), thread.nextVersion(), data));
    }

    /** What a new message means to others: nothing while it waits. */
    void appended(LockedThread thread, NewMessage message) {
        MessageRow row = MessageRow.of(message);
        Instant at = message.timing().createdAt();
        Manner manner = message.manner();
        if (manner.isInbound()) {
            add(
                    thread,
                    MessageEvents.RECEIVED,
                    new MessageReceived(row.ref(thread), manner.reason(), row.preview(), at));
        } else if (manner.state() == MessageState.CANCELLED) {
            cancelled(thread, row, manner.reason(), at);
        } else if (manner.kind().equals("task")) {
            // A task is where it belongs as soon as it stands in the conversation.
            add(thread, MessageEvents.DELIVERED, new MessageDelivered(row.ref(thread), at));
        }
    }

    /** What an outcome means to others. */
    void changed(LockedThread thread, MessageRow row, Outcome outcome) {
        MessageRef ref = row.ref(thread);
        if (outcome instanceof Outcome.Sent sent) {
            sent(thread, row, sent.receipt(), sent.at());
        } else if (outcome instanceof Outcome.Delivered delivered) {
            if (row.neverSent()) {
                sent(thread, row, delivered.receipt(), delivered.at());
            }
            add(thread, MessageEvents.DELIVERED, new MessageDelivered(ref, delivered.at()));
        } else if (outcome instanceof Outcome.Deferred deferred) {
            MessageDeferred data = new MessageDeferred(ref, deferred.reason(), deferred.until(), deferred.at());
            add(thread, MessageEvents.DEFERRED, data);
        } else if (outcome instanceof Outcome.Failed failed) {
            MessageFailed data = new MessageFailed(ref, failed.stage(), failed.reason(), failed.detail(), failed.at());
            add(thread, MessageEvents.FAILED, data);
        } else if (outcome instanceof Outcome.Unconfirmed unconfirmed) {
            add(thread, MessageEvents.UNCONFIRMED, new MessageUnconfirmed(ref, unconfirmed.at()));
        } else if (outcome instanceof Outcome.Cancelled cancelled) {
            cancelled(thread, row, cancelled.reason(), cancelled.at());
        }
    }

    private void sent(LockedThread thread, MessageRow row, Receipt receipt, Instant at) {
        MessageSent data = new MessageSent(
                row.ref(thread),
                receipt == null ? null : receipt.provider(),
                receipt == null ? null : receipt.providerId(),
                row.subject(),
                receipt == null ? 1 : receipt.segments(),
                at);
        add(thread, MessageEvents.SENT, data);
    }

    /** Called back: whoever counts a sequence's messages has to hear that this one will not come. */
    private void cancelled(LockedThread thread, MessageRow row, String reason, Instant at) {
        add(thread, MessageEvents.FAILED, new MessageFailed(row.ref(thread), "refused", "cancelled", reason, at));
    }
}
