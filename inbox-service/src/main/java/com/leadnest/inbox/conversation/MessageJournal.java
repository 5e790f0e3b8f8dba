package com.leadnest.inbox.conversation;

import com.leadnest.contracts.event.EventType;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.inbox.realtime.Hint;
import com.leadnest.inbox.realtime.Signals;
import com.leadnest.kernel.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The only place where a message changes state. Message, conversation, the sender's queue and the public events change
 * together, under the locks of the conversations, and browsers hear of it after the commit. Everything takes a batch:
 * a handful of statements, however many messages.
 */
@Singleton
public class MessageJournal {

    private final Threads threads;
    private final MessageRows messages;
    private final Outbox outbox;
    private final Signals signals;
    private final Clock clock;

    @Inject
    MessageJournal(Threads threads, MessageRows messages, Outbox outbox, Signals signals, Clock clock) {
        this.threads = threads;
        this.messages = messages;
        this.outbox = outbox;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * Appends messages to their conversations: what waits for the sender, what came in, notes and tasks. A message
     * whose key is there already has no effect.
     *
     * @param tx with the business set
     * @return ids of those that were put in
     */
    public Uni<Set<UUID>> append(SqlConnection tx, UUID business, List<NewMessage> fresh) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        List<UUID> conversations =
                fresh.stream().map(NewMessage::conversationId).toList();
        return threads.lock(tx, business, conversations).chain(locked -> insert(tx, business, fresh, locked));
    }

    private Uni<Set<UUID>> insert(
            SqlConnection tx, UUID business, List<NewMessage> fresh, Map<UUID, LockedThread> locked) {
        JsonArray rows = new JsonArray();
        List<NewMessage> admitted = new ArrayList<>();
        for (NewMessage message : fresh) {
            LockedThread thread = locked.get(message.conversationId());
            // Not there: it was joined to another a moment ago.
            if (thread != null) {
                NewMessage settled = thread.admitted(message);
                admitted.add(settled);
                rows.add(MessageColumns.of(settled, thread));
            }
        }
        return messages.insert(tx, business, rows).chain(inserted -> {
            JournalEvents events = new JournalEvents(business);
            List<UUID> waiting = new ArrayList<>();
            for (NewMessage message : admitted) {
                if (inserted.contains(message.id())) {
                    LockedThread thread = locked.get(message.conversationId());
                    thread.append(message);
                    events.appended(thread, message);
                    signals.note(tx, Hint.message(business, thread.id(), message.id()));
                    if (message.manner().state() == MessageState.QUEUED
                            || message.manner().state() == MessageState.DEFERRED) {
                        waiting.add(message.id());
                    }
                }
            }
            return messages.enqueue(tx, business, waiting)
                    .chain(() -> finish(tx, business, locked, events))
                    .replaceWith(inserted);
        });
    }

    /**
     * Claims messages for a sender: they are {@code sending} afterwards, with one attempt more.
     *
     * @return ids of those that could be claimed; the others were called back or are someone else's
     */
    public Uni<Set<UUID>> claim(SqlConnection tx, UUID business, Collection<UUID> ids, Claim claim) {
        return messages.claim(tx, business, ids, claim);
    }

    /**
     * Writes down what became of messages. An outcome that may not follow the message's state, or whose fence does not
     * hold any more, has no effect.
     *
     * @param outcomes one for each message; of several for one message the last counts
     * @return ids of the messages that changed
     */
    public Uni<Set<UUID>> record(SqlConnection tx, UUID business, List<? extends Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        Map<UUID, Outcome> byMessage = new LinkedHashMap<>();
        outcomes.forEach(outcome -> byMessage.put(outcome.messageId(), outcome));
        JsonArray changes = new JsonArray();
        byMessage.values().forEach(outcome -> changes.add(MessageColumns.of(outcome)));
        return threads.lockOfMessages(tx, business, byMessage.keySet())
                .chain(locked -> messages.change(tx, business, changes)
                        .chain(rows -> withThreadsOf(tx, business, rows, locked))
                        .chain(rows -> changed(tx, business, rows, byMessage, locked)));
    }

    /** A conversation that was joined to another between our look and the lock: its messages are over there now. */
    private Uni<List<MessageRow>> withThreadsOf(
            SqlConnection tx, UUID business, List<MessageRow> rows, Map<UUID, LockedThread> locked) {
        List<UUID> missing = rows.stream()
                .map(MessageRow::conversationId)
                .filter(conversation -> !locked.containsKey(conversation))
                .toList();
        return missing.isEmpty()
                ? Uni.createFrom().item(rows)
                : threads.lock(tx, business, missing).invoke(locked::putAll).replaceWith(rows);
    }

    private Uni<Set<UUID>> changed(
            SqlConnection tx,
            UUID business,
            List<MessageRow> rows,
            Map<UUID, Outcome> outcomes,
            Map<UUID, LockedThread> locked) {
        JournalEvents events = new JournalEvents(business);
        List<UUID> waiting = new ArrayList<>();
        List<UUID> done = new ArrayList<>();
        for (MessageRow row : rows) {
            Outcome outcome = outcomes.get(row.id());
            LockedThread thread = locked.get(row.conversationId());
            note(thread, row, outcome);
            events.changed(thread, row, outcome);
            signals.note(
                    tx,
                    Hint.status(business, thread.id(), row.id(), outcome.state().text()));
            boolean waits = outcome.state() == MessageState.QUEUED || outcome.state() == MessageState.DEFERRED;
            (waits ? waiting : done).add(row.id());
        }
        return messages.enqueue(tx, business, waiting)
                .chain(() -> messages.dequeue(tx, done))
                .chain(() -> finish(tx, business, locked, events))
                .replaceWith(() -> rows.stream().map(MessageRow::id).collect(Collectors.toSet()));
    }

    private static void note(LockedThread thread, MessageRow row, Outcome outcome) {
        switch (outcome.state()) {
            case SENT, DELIVERED -> {
                thread.failed(false);
                thread.sandbox(row.sandbox());
                thread.active(outcome.at());
            }
            case FAILED, UNCONFIRMED -> thread.failed(true);
            case QUEUED -> thread.failed(false);
            default -> {
                // Put off or called back: nothing that a list would show.
            }
        }
    }

    /** Locks the conversation of a message, before rows that belong to the message are changed. */
    public Uni<Void> hold(SqlConnection tx, UUID business, UUID message) {
        return threads.lockOfMessages(tx, business, List.of(message)).replaceWithVoid();
    }

    /**
     * Publishes something about stored messages that changes none of them: an opened mail, a followed link.
     *
     * @param data the event's body for a message, given its reference
     */
    public <T> Uni<Void> announce(
            SqlConnection tx, UUID business, UUID message, EventType<T> type, Function<MessageRef, T> data) {
        return threads.lockOfMessages(tx, business, List.of(message))
                .chain(locked -> messages.find(tx, business, List.of(message)).chain(rows -> {
                    JournalEvents events = new JournalEvents(business);
                    for (MessageRow row : rows) {
                        LockedThread thread = locked.get(row.conversationId());
                        if (thread != null) {
                            events.add(thread, type, data.apply(row.ref(thread)));
                        }
                    }
                    return finish(tx, business, locked, events);
                }));
    }

    /**
     * Publishes something about people, keyed as their messages are: an opt-out, a consent.
     *
     * @param data the event's body by conversation; see {@link Threads#ofLeads} and {@link Threads#ofAddress}
     */
    public <T> Uni<Void> announce(SqlConnection tx, UUID business, EventType<T> type, Map<UUID, T> data) {
        if (data.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<UUID, T> bodies = new HashMap<>(data);
        return threads.lock(tx, business, bodies.keySet()).chain(locked -> {
            JournalEvents events = new JournalEvents(business);
            for (LockedThread thread : locked.values()) {
                events.add(thread, type, bodies.get(thread.id()));
                signals.note(tx, Hint.conversation(business, thread.id()));
            }
            return finish(tx, business, locked, events);
        });
    }

    private Uni<Void> finish(SqlConnection tx, UUID business, Map<UUID, LockedThread> locked, JournalEvents events) {
        return threads.writeBack(tx, business, locked.values(), clock.instant())
                .chain(() -> outbox.recordBatch(tx, events.list()));
    }
}
