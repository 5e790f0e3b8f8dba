package com.leadnest.inbox.conversation;

import java.util.Locale;
import java.util.Set;

/** Where a message stands, and from where it may come to stand there. */
public enum MessageState {
    QUEUED,
    DEFERRED,
    HELD,
    SENDING,
    SENT,
    DELIVERED,
    FAILED,
    UNCONFIRMED,
    CANCELLED,
    RECEIVED,
    NOTED;

    /** As stored and as on the wire. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MessageState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Whether it may still be called back: no provider has seen it. */
    public boolean isWaiting() {
        return this == QUEUED || this == DEFERRED || this == HELD;
    }

    /**
     * The states this one may follow. A provider's reports overtake each other and its answer, so what is final stays:
     * a late "sent" does not undo "delivered", and nothing is undone by a report about an earlier moment.
     */
    Set<MessageState> predecessors() {
        return switch (this) {
            // A paused enrolment goes on; a person tries again; the provider says for certain that it has no such
            // message.
            case QUEUED -> Set.of(HELD, FAILED, UNCONFIRMED);
            case DEFERRED -> Set.of(QUEUED, DEFERRED, SENDING);
            case HELD -> Set.of(QUEUED, DEFERRED);
            case SENDING -> Set.of(QUEUED, DEFERRED);
            case SENT -> Set.of(SENDING, UNCONFIRMED);
            case DELIVERED -> Set.of(SENDING, SENT, UNCONFIRMED);
            case FAILED -> Set.of(QUEUED, DEFERRED, HELD, SENDING, SENT, UNCONFIRMED);
            case UNCONFIRMED -> Set.of(SENDING);
            case CANCELLED -> Set.of(QUEUED, DEFERRED, HELD);
            case RECEIVED, NOTED -> Set.of();
        };
    }
}
